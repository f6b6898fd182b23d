/** What a sentence says in words of its own: its words of content, and the phrases that it puts in quotation marks. */

/** What has to be known of a language to read a sentence. */
export interface Language {
  /** Cut a text into words; those of content are nouns, verbs and adjectives, names of places and people not among them. */
  cut(text: string): { text: string; content: boolean }[];
  /** How rare a word is in Chinese at large: 0 for an everyday word, 1 for one that dictionaries hardly know. */
  rarity(word: string): number;
}

/** Names that are no words of content, whatever a dictionary thinks of them. */
export interface Names {
  /** Names of regions, with and without their last character: never words of content. */
  places: ReadonlySet<string>;
  /** Names of the document's own regions: nothing that holds one of them counts. */
  own: readonly string[];
  /** Bodies and issuers, none of them empty: taken out of the sentence before it is cut. */
  bodies: readonly string[];
}

/** Below this rarity a word is one that people use by itself. */
const BY_ITSELF = 0.8;

/** A bracket that closes a sentence names who is responsible: `（责任单位：市教育局、各镇（街道））`. */
const CLOSING_BRACKET = /[（【](?:[^（）【】]|（[^（）]{0,40}）){0,200}[）】](?=[。；]?$)/u;
const TITLE = /《[^《》]{1,80}》/gu;
const QUOTED = /“([^“”]{2,12})”/gu;
const HAN = /^\p{Script=Han}{2,}$/u;
/** Two Chinese characters at least, with letters, figures and plus signs between them: no second clause, no hidden signs. */
const PHRASE =
  /^(?=.*\p{Script=Han}.*\p{Script=Han})[\p{Script=Han}A-Za-z0-9Ａ-Ｚａ-ｚ０-９+＋·（）-]{2,12}$/u;
/** A name that has been crossed out: `百名大师XX行`. */
const CROSSED_OUT = /[XxＸ]{2}/u;

/**
 * List the words of content of a sentence and the phrases in its quotation marks, each once.
 *
 * Figures, titles of other documents, names of places and of responsible bodies are left out. A word of four
 * characters that is two words put together (`各项规定`) counts as these.
 *
 * @example termsOf('推行“多园划片”招生。', names, language) // ['多园划片', '推行', '招生']
 */
export function termsOf(text: string, names: Names, language: Language): string[] {
  const phrases: string[] = [];
  const isOwn = (term: string) => names.own.some((name) => term.includes(name));
  let rest = text.replace(CLOSING_BRACKET, '').replace(TITLE, '，');
  for (const body of names.bodies) rest = rest.replaceAll(body, '，');
  rest = rest.replace(QUOTED, (whole, phrase: string) => {
    if (!PHRASE.test(phrase) || CROSSED_OUT.test(phrase)) return whole;
    if (!isOwn(phrase)) phrases.push(phrase);
    return '，';
  });
  const words = language
    .cut(rest)
    .filter((word) => word.content && HAN.test(word.text) && !names.places.has(word.text))
    .flatMap((word) => partsOf(word.text, language))
    .filter((word) => !isOwn(word));
  return [...new Set([...phrases, ...words])];
}

/** Dictionaries hold `各项规定` and `弄虚作假` alike; the first is two words that are used by themselves. */
function partsOf(word: string, language: Language): string[] {
  if (word.length !== 4) return [word];
  const halves = [word.slice(0, 2), word.slice(2)];
  return halves.every((half) => language.rarity(half) < BY_ITSELF) ? halves : [word];
}
