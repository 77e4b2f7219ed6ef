import type { Connection, Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { inlayHints } from '../features/inlayHint.ts';
import type { Note } from '../features/note.ts';
import { semanticTokens, tokensEdit } from '../features/semanticTokens.ts';
import type { Span } from '../text/span.ts';
import { askingIn } from './asking.ts';
import { offsetAt } from './convert.ts';
import { handler } from './handlers.ts';
import type { Session } from './session.ts';

/** Answers what stands in and beside the text: colours of names, and hints behind them. */
export function answerColorRequests(connection: Connection, session: Session): void {
  const log = connection.console;
  const asking = askingIn(session);
  const answers = new LastAnswers();
  const { semanticTokens: tokens, inlayHint } = connection.languages;

  tokens.on(
    handler('semanticTokens/full', log, { data: [] }, (params): SemanticTokens => {
      const data = asking.about('semanticTokens', params, (view, note) => semanticTokens(view, note)) ?? [];
      return { data, resultId: answers.keep(params.textDocument.uri, data) };
    }),
  );

  tokens.onDelta(
    handler(
      'semanticTokens/full/delta',
      log,
      { data: [] },
      (params): SemanticTokens | SemanticTokensDelta => {
        const { uri } = params.textDocument;
        const before = answers.find(uri, params.previousResultId);
        const data = asking.about('semanticTokens', params, (view, note) => semanticTokens(view, note)) ?? [];
        const resultId = answers.keep(uri, data);
        return before === undefined ? { data, resultId } : { resultId, edits: [tokensEdit(before, data)] };
      },
    ),
  );

  tokens.onRange(
    handler('semanticTokens/range', log, { data: [] }, (params): SemanticTokens => {
      const ask = asking.about('semanticTokens', params, (view, note) =>
        semanticTokens(view, note, spanOf(note, params.range)),
      );
      return { data: ask ?? [] };
    }),
  );

  inlayHint.on(
    handler('inlayHint', log, null, (params) => {
      const style = {
        acronyms: session.settings['dossier.inlayHint.acronyms'],
        offices: session.settings['dossier.inlayHint.offices'],
      };
      const hints = asking.about('inlayHint', params, (view, note) =>
        inlayHints(view, note, spanOf(note, params.range), style),
      );
      return hints ?? null;
    }),
  );
}

function spanOf(note: Note, { start, end }: Range): Span {
  return { start: offsetAt(note, start), end: offsetAt(note, end) };
}

const MOST_DOCUMENTS = 50;

/** The last answer about each document, to tell the next by what has changed. */
class LastAnswers {
  readonly #answers = new Map<string, { readonly id: string; readonly data: readonly number[] }>();
  #count = 0;

  /** Keeps an answer in the place of the one before; gives its id. */
  keep(uri: string, data: readonly number[]): string {
    const id = String(++this.#count);
    this.#answers.delete(uri);
    this.#answers.set(uri, { id, data });
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > MOST_DOCUMENTS && oldest !== undefined) this.#answers.delete(oldest);
    return id;
  }

  find(uri: string, id: string): readonly number[] | undefined {
    const answer = this.#answers.get(uri);
    return answer?.id === id ? answer.data : undefined;
  }
}
