import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibliography, bibliographyFormats } from '../../src/features/bibliography.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../src/features/callHierarchy.ts';
import { renderMarkdown, renderPlain } from '../../src/features/card.ts';
import { citationStyles } from '../../src/features/citation/styles.ts';
import { codeActions } from '../../src/features/codeAction.ts';
import { codeLenses } from '../../src/features/codeLens.ts';
import { completion, resolveCompletion } from '../../src/features/completion.ts';
import { declaration } from '../../src/features/declaration.ts';
import { definition } from '../../src/features/definition.ts';
import { describe, usualCard } from '../../src/features/describe.ts';
import { diagnostics } from '../../src/features/diagnostic.ts';
import { findingCodes } from '../../src/features/diagnostics/finding.ts';
import { documentHighlight } from '../../src/features/documentHighlight.ts';
import { documentSymbols } from '../../src/features/documentSymbol.ts';
import { dossierFileCompletion } from '../../src/features/dossierFileCompletion.ts';
import { dossierFileDiagnostics } from '../../src/features/dossierFileDiagnostics.ts';
import { dossierFileFixes } from '../../src/features/dossierFileFixes.ts';
import { entityDetail, listEntities } from '../../src/features/entities.ts';
import { groupEvents, listEvents } from '../../src/features/events.ts';
import { extractionRecord } from '../../src/features/extractionRecord.ts';
import { foldingRanges } from '../../src/features/foldingRange.ts';
import { hover } from '../../src/features/hover.ts';
import { implementation } from '../../src/features/implementation.ts';
import { inlayHints } from '../../src/features/inlayHint.ts';
import { explain, joinsIn } from '../../src/features/joinText.ts';
import { createNote, namesIn } from '../../src/features/note.ts';
import { references } from '../../src/features/references.ts';
import { prepareRename, rename } from '../../src/features/rename.ts';
import { selectionRange } from '../../src/features/selectionRange.ts';
import { semanticTokens } from '../../src/features/semanticTokens.ts';
import { drawnParts, showExtraction } from '../../src/features/showExtraction.ts';
import { typeDefinition } from '../../src/features/typeDefinition.ts';
import { prepareTypeHierarchy, subtypes, supertypes } from '../../src/features/typeHierarchy.ts';
import { workspaceSymbols } from '../../src/features/workspaceSymbol.ts';
import { CorpusIndex, type IndexView } from '../../src/index/corpusIndex.ts';
import { makeSource } from '../../src/lsp/sources.ts';

const corpus = join(import.meta.dirname, '../../../corpus');
const samples = readdirSync(corpus).map((name) => readFileSync(join(corpus, name), 'utf8'));

/** Pieces of real text, torn anywhere, between characters that are trouble. */
const torn = fc
  .array(
    fc.oneof(
      fc
        .record({ sample: fc.nat(samples.length - 1), from: fc.nat(6000), length: fc.nat(300) })
        .map(({ sample, from, length }) => samples[sample]!.slice(from, from + length)),
      fc.constantFrom(
        '\n',
        '\n\n',
        '(',
        ')',
        '`',
        '](',
        '"',
        '“',
        '\u2029',
        '\ud83d',
        '\u0000',
        '- ',
        '# ',
        '<',
        '=== ',
        "'s ",
        ' of the ',
        '\r\n',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

function viewOf(texts: readonly string[]): IndexView {
  const index = new CorpusIndex();
  texts.forEach((text, number) => {
    index.set(makeSource(`file:///c/${number}.${['txt', 'md', 'html'][number % 3]}`, 'file:///c', text));
  });
  return index.view();
}

test('no feature throws on any text, as source or as note, and names stand where it says', () => {
  fc.assert(
    fc.property(fc.array(torn, { maxLength: 3 }), torn, fc.nat(), (sources, text, at) => {
      const view = viewOf(sources);
      const note = createNote('file:///n.md', text, 'markdown');
      const offset = text.length === 0 ? 0 : at % (text.length + 1);
      for (const name of namesIn(note, view)) expect(text.slice(name.start, name.end)).toBe(name.surface);
      hover(view, note, offset);
      hover(view, note, offset, { ...usualCard, format: 'plaintext' });
      definition(view, note, offset);
      declaration(view, note, offset);
      typeDefinition(view, note, offset);
      implementation(view, note, offset);
      for (const item of prepareTypeHierarchy(view, note, offset)) {
        supertypes(view, item);
        subtypes(view, item);
      }
      for (const item of prepareCallHierarchy(view, note, offset)) {
        incomingCalls(view, item);
        outgoingCalls(view, item);
      }
      references(view, note, offset);
      documentHighlight(view, note, offset);
      documentSymbols(view, note);
      for (const open of [
        note,
        ...view.documents.map(({ uri, text }) => createNote(uri, text, 'plaintext')),
      ]) {
        const data = semanticTokens(view, open);
        for (let at = 0; at < data.length; at += 5)
          expect(Math.min(...data.slice(at, at + 5))).toBeGreaterThanOrEqual(0);
        documentSymbols(view, open);
        foldingRanges(view, open);
        codeLenses(view, open);
        selectionRange(view, open, Math.min(offset, open.text.length));
        const all = { start: 0, end: open.text.length };
        inlayHints(view, open, all, { acronyms: 'everyUse', offices: 'everyUse' });
      }
      workspaceSymbols(view, text.slice(0, 30));
      for (const citationStyle of citationStyles) {
        const span = { start: offset, end: offset };
        codeActions({ view, note, span, diagnostics: [], citationStyle });
      }
      for (const format of bibliographyFormats) bibliography(view, format);
      const citing = createNote('file:///c.md', `${text} [^`, 'markdown');
      for (const item of completion(view, citing, citing.text.length).items) resolveCompletion(view, item);
      prepareRename(view, note, offset);
      rename(view, note, offset, 'New', [note]);
      const severities = { ...findingCodes, unsourcedDate: 'hint' } as const;
      const told = diagnostics(view, note, severities);
      dossierFileDiagnostics(text);
      dossierFileFixes('file:///w/dossier.yml', text, {
        start: { line: 0, character: 0 },
        end: { line: 9, character: 0 },
      });
      dossierFileCompletion(view, text, offset);
      const corrections = { uri: 'file:///dossier.yml', text: text.slice(0, offset) };
      codeActions({ view, note, span: { start: offset, end: offset + 20 }, diagnostics: told, corrections });
      codeActions({ view, note, span: { start: offset, end: text.length }, diagnostics: [] });
      for (const item of completion(view, note, offset).items) resolveCompletion(view, item);
      listEntities(view, { text: text.slice(0, 20) });
      for (const grouping of ['year', 'organization', 'person', 'place'] as const) {
        groupEvents(listEvents(view), grouping);
      }
      for (const entity of view.entities) {
        entityDetail(view, entity);
        renderPlain(describe(view, entity));
        renderMarkdown(explain(view, entity));
        renderMarkdown(describe(view, entity));
      }
      for (const document of view.documents) {
        showExtraction(document.text, document.extraction, drawnParts, joinsIn(view, document));
        for (const mention of extractionRecord(view, document).mentions) {
          expect(document.text.slice(mention.start, mention.end)).toBe(mention.surface);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('nothing that a document says becomes markup in a hover', () => {
  fc.assert(
    fc.property(torn, (text) => {
      const view = viewOf([`The Harbour Lights Authority (HLA) met. ${text}`, `HLA ${text}`]);
      for (const entity of view.entities) {
        const shown = renderMarkdown(describe(view, entity)).replace(/\\[\s\S]/g, '');
        expect(shown).not.toMatch(/<|!\[|command:|`/);
        for (const [, target] of shown.matchAll(/\]\(([^)]*)\)/g))
          expect(target).toMatch(/^file:\/\/\/c\/[\w.#,]+$/);
      }
    }),
    { numRuns: 60 },
  );
});
