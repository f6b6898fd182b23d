// What an address asks a comparison to leave out is left out before anything is painted, so that nothing moves when its
// script comes (src/views/theme/comparison.client.ts), which knows the names and takes over.
(() => {
  const asked = new URLSearchParams(location.search);
  const idsOf = (name) =>
    asked
      .getAll(name)
      .flatMap((value) => value.split(/[,，]/, 50))
      .map((value) => value.trim())
      .filter((value) => /^[a-z0-9-]{1,100}$/.test(value));
  const [topic] = idsOf('topic');
  const documents = idsOf('documents');
  const whose = documents.map((id) => `[data-document="${id}"]`).join();
  const row = `.comparison tbody:has(> [id="${topic}"])`;
  const rules = [
    topic && `${row} > :not([id="${topic}"]) { display: none }`,
    topic && `${row} .cell-fold::details-content { content-visibility: visible; block-size: auto }`,
    topic && `${row} .cell-long .passage-text { max-height: none; mask: none }`,
    whose && `.comparison table:has(${whose}) [data-document]:not(${whose}) { display: none }`,
  ].filter(Boolean);
  if (rules.length === 0 || !('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  document.adoptedStyleSheets = [sheet];
})();
