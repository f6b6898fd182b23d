/** Everything the site says in its own voice, and where its pages live. */
export { absolute, address } from './strings/address.ts';
export { chrome } from './strings/chrome.ts';
export { method } from './strings/method.ts';
export { restoration } from './strings/restoration.ts';
export { terms } from './strings/terms.ts';
export { words } from './strings/words.ts';
