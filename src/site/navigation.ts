/** Where the frame of every page leads: a line for each page, in the order in which the links stand. */
import { address } from './address.ts';
import { chrome } from './chrome.ts';

interface NavigationLine {
  name: string;
  href: string;
  in: readonly ('header' | 'footer')[];
}

const lines: readonly NavigationLine[] = [
  { name: chrome.themes, href: address.themes(), in: ['header'] },
  { name: chrome.matrix, href: address.matrix(), in: ['header'] },
  { name: chrome.compare, href: address.compare(), in: ['header'] },
  { name: chrome.regions, href: address.regions(), in: ['header'] },
  { name: chrome.documents, href: address.documents(), in: ['header'] },
  { name: chrome.search, href: address.search(), in: ['header'] },
  { name: chrome.sharedText, href: address.sharedText(), in: ['footer'] },
  { name: chrome.targets, href: address.targets(), in: ['footer'] },
  { name: chrome.cited, href: address.cited(), in: ['footer'] },
  { name: chrome.vertical, href: address.vertical(), in: ['footer'] },
  { name: chrome.method, href: address.method(), in: ['header', 'footer'] },
  { name: chrome.dataPage, href: address.dataPage(), in: ['header', 'footer'] },
  { name: chrome.about, href: address.about(), in: ['header', 'footer'] },
  { name: chrome.feed, href: address.feed(), in: ['footer'] },
];

/** List the links of the header or of the footer. */
export const navigation = (place: 'header' | 'footer') =>
  lines.filter((line) => line.in.includes(place));
