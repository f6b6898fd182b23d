/** What a dictionary knows of Chinese words: where they end, of what kind and how common they are. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Language } from '../corpus/distinctive.ts';

/** Nouns, verbs, adjectives, idioms and short forms; names of people, places and bodies not among them. */
const CONTENT = /^(?:n(?![rst])|v|a|j|l|i|b|s|z)/;
/** How often the dictionary has met an everyday word, and one that is rare. */
const EVERYDAY = 20_000;
const RARE = 10;

/** Open the dictionary, which takes a third of a second. */
export function openLanguage(): Language {
  const jieba = Jieba.withDict(dict);
  const frequencies = new Map<string, number>();
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const [word, frequency] = line.split(' ');
    if (word) frequencies.set(word, Number(frequency));
  }
  return {
    cut: (text) =>
      jieba.tag(text, false).map(({ word, tag }) => ({ text: word, content: CONTENT.test(tag) })),
    rarity(word) {
      const frequency = frequencies.get(word) ?? 0;
      const step = Math.log(EVERYDAY / Math.max(frequency, 1)) / Math.log(EVERYDAY / RARE);
      return Math.min(1, Math.max(0, step));
    },
  };
}
