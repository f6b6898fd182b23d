/** Follow the forward of an old address, and take along what the address asks for and where it points. */
const link = document.querySelector<HTMLAnchorElement>('a[data-forward]');
if (link) {
  link.search = location.search;
  link.hash = location.hash;
  location.replace(link.href);
}
