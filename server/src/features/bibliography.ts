import type { IndexView } from '../index/corpusIndex.ts';
import type { SourceDocument } from '../index/model.ts';
import { citationKeys } from './citation/keys.ts';
import { publisherOf, titleOf } from './places.ts';

/** The formats in which {@link bibliography} is written. */
export const bibliographyFormats = ['csl', 'bibtex'] as const;
export type BibliographyFormat = (typeof bibliographyFormats)[number];

/** All sources, by path, for Pandoc, Zotero and the like: CSL-JSON or BibTeX. */
export function bibliography(view: IndexView, format: BibliographyFormat): string {
  const keyOf = (document: SourceDocument) => citationKeys(view).keyOf(document);
  if (format === 'bibtex') return view.documents.map((source) => bibTeX(source, keyOf(source))).join('\n');
  const entries = view.documents.map((source) => cslEntry(source, keyOf(source)));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
function cslEntry(source: SourceDocument, id: string): object {
  const publisher = publisherOf(source);
  const dates = datesOf(source).map((date) => date.split('-').map(Number));
  return {
    id,
    type: 'document',
    title: titleOf(source),
    ...(publisher === undefined ? {} : { publisher }),
    ...(dates.length === 0 ? {} : { issued: { 'date-parts': dates } }),
  };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function bibTeX(source: SourceDocument, key: string): string {
  const publisher = publisherOf(source);
  const [date = ''] = datesOf(source);
  const [year, month, day] = date.split('-');
  const fields = [
    // Braces keep capitals as they are.
    `title = {{${escapeTeX(titleOf(source))}}}`,
    ...(publisher === undefined ? [] : [`publisher = {{${escapeTeX(publisher)}}}`]),
    ...(year ? [`year = {${year}}`] : []),
    ...(month === undefined ? [] : [`month = ${MONTHS[Number(month) - 1]}`]),
    ...(day === undefined ? [] : [`day = {${Number(day)}}`]),
  ];
  return `@misc{${key},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

/** The first and, where it is another, the last day of a source's date. */
function datesOf({ extraction: { date } }: SourceDocument): string[] {
  return [...new Set([date?.from, date?.to])].filter((day) => day !== undefined);
}

function escapeTeX(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => TEX[character] ?? `\\${character}`);
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
