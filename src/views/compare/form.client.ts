/** The form of the compare page: what can be chosen, and what is. */
import type { CompareDocument, CompareIndex, CompareTheme } from '../../compare/cell.ts';
import { words } from '../../site/words.ts';
import { element, option } from '../shared/client/element.client.ts';
import { nameInWords } from './names.client.ts';
import type { Selection } from './selection.client.ts';
import { compareWords } from './words.ts';

const themeField = (form: HTMLFormElement) =>
  form.querySelector<HTMLSelectElement>('select[name="theme"]');
const documentFields = (form: HTMLFormElement) =>
  form.querySelectorAll<HTMLSelectElement>('select[data-document]');

function group(label: string, options: readonly HTMLOptionElement[]): HTMLOptGroupElement {
  const made = element('optgroup', '', ...options);
  made.label = label;
  return made;
}

/** Offer all themes and documents; each field keeps its own first choice, which is none. */
export function fillForm(form: HTMLFormElement, { themes, documents }: CompareIndex): void {
  const ofKind = (kind: CompareTheme['kind']) =>
    themes.filter((theme) => theme.kind === kind).map(({ id, name }) => option(id, name));
  themeField(form)?.append(
    group(compareWords.core, ofKind('core')),
    group(compareWords.secondary, ofKind('secondary')),
  );
  const provinces = new Map<string, CompareDocument[]>();
  for (const one of documents) {
    const name = one.province ?? words.unknownPlace;
    provinces.set(name, [...(provinces.get(name) ?? []), one]);
  }
  for (const field of documentFields(form)) {
    for (const [province, members] of provinces) {
      const options = members.map((one) => option(one.id, nameInWords(one)));
      field.append(group(province, options));
    }
  }
}

/** Show a selection in the form. */
export function showInForm(form: HTMLFormElement, { theme, documents }: Selection): void {
  const field = themeField(form);
  if (field) field.value = theme;
  documentFields(form).forEach((one, at) => {
    one.value = documents[at] ?? '';
  });
}

/** Read what is chosen; a topic is not. */
export function readForm(form: HTMLFormElement): Selection {
  const documents = [...documentFields(form)].map(({ value }) => value);
  return { theme: themeField(form)?.value ?? '', documents, topic: '' };
}
