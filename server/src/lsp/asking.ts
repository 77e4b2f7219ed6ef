import type { TextDocumentIdentifier, TextDocumentPositionParams } from 'vscode-languageserver';
import type { Note } from '../features/note.ts';
import type { IndexView } from '../index/corpusIndex.ts';
import { offsetAt } from './convert.ts';
import type { SettingName } from './readSettings.ts';
import type { Session } from './session.ts';

/** A feature that the settings can switch off. */
export type Feature = SettingName extends infer Name
  ? Name extends `dossier.${infer Feature}.enabled`
    ? Feature
    : never
  : never;

/** Asks features about documents that are open; undefined where a feature is off or a document is no note. */
export interface Asking {
  isOn(feature: Feature): boolean;
  about<Answer>(
    feature: Feature,
    params: { readonly textDocument: TextDocumentIdentifier },
    ask: (view: IndexView, note: Note) => Answer,
  ): Answer | undefined;
  at<Answer>(
    feature: Feature,
    params: TextDocumentPositionParams,
    ask: (view: IndexView, note: Note, offset: number) => Answer,
  ): Answer | undefined;
}

export function askingIn(session: Session): Asking {
  const isOn: Asking['isOn'] = (feature) => session.settings[`dossier.${feature}.enabled`];
  const about: Asking['about'] = (feature, { textDocument }, ask) => {
    const note = isOn(feature) ? session.note(textDocument.uri) : undefined;
    return note === undefined ? undefined : ask(session.corpus.view, note);
  };
  return {
    isOn,
    about,
    at: (feature, params, ask) =>
      about(feature, params, (view, note) => ask(view, note, offsetAt(note, params.position))),
  };
}
