import type { Position, TextDocumentIdentifier } from 'vscode-languageserver';
import type { BibliographyFormat } from '../features/bibliography.ts';
import type { Correction } from '../features/dossierEdits.ts';
import type { EntityQuestion } from '../features/entities.ts';
import type { EventGrouping, EventQuestion } from '../features/events.ts';
import type { EntityDetail, EntityRecord, EventGroup, EventRecord } from '../features/records.ts';
import type { StatusAnswer } from '../features/status.ts';

/**
 * What Dossier's server answers beyond the Language Server Protocol. Any client may use these; ours imports
 * the names and types from here.
 */
export const requests = {
  /** No parameters → {@link StatusAnswer}. */
  status: 'dossier/status',
  /** No parameters → a text for a bug report. */
  statusReport: 'dossier/statusReport',
  /** {@link EventsParams} → {@link EventsAnswer}. */
  events: 'dossier/events',
  /** {@link EntitiesParams} → {@link EntityRecord}[]. */
  entities: 'dossier/entities',
  /** {@link EntityParams} → {@link EntityDetail} or null. */
  entity: 'dossier/entity',
  /** {@link TextDocumentParams} → the source drawn with everything found in it, or null when it is no source. */
  showExtraction: 'dossier/showExtraction',
  /** {@link BibliographyParams} → all sources as CSL-JSON or BibTeX, a text. */
  bibliography: 'dossier/bibliography',
  /** {@link CorrectParams}: has the client write it to dossier.yml → whether it did. */
  correct: 'dossier/correct',
  /** No parameters: reads all sources anew; answered when the scan has begun. */
  refresh: 'dossier/refresh',
} as const;

export const notifications = {
  /** Server to client, no parameters: the index has changed, views may ask again. */
  indexChanged: 'dossier/indexChanged',
} as const;

/** What the server asks of a client that runs it where it cannot read files itself (a browser worker). */
export const clientRequests = {
  /** {@link ListParams} → {@link FileEntry}[], all files below the folder; an absent folder gives none. */
  list: 'dossier/fs/list',
  /** {@link ReadParams} → {@link ReadAnswer}. */
  read: 'dossier/fs/read',
  /** No parameters → {@link ReadAnswer}: the name model, which lies beside the server's script. */
  model: 'dossier/model',
} as const;

/** The `initializationOptions` that the server knows; all optional. */
export interface InitializationOptions {
  readonly corpus?: { readonly folders?: readonly string[] };
  readonly cache?: { readonly folder?: string };
}

export interface TextDocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface EventsParams extends EventQuestion {
  readonly groupBy?: EventGrouping;
}

/** A flat list by date, or groups when the question names a grouping. */
export type EventsAnswer = readonly EventRecord[] | readonly EventGroup[];

export interface BibliographyParams {
  readonly format: BibliographyFormat;
}

/** What the user knows better; the document says in which folder. */
export interface CorrectParams extends TextDocumentParams {
  readonly correction: Correction;
}

export type EntitiesParams = EntityQuestion;

export type EntityParams = { readonly id: string } | (TextDocumentParams & { readonly position: Position });

export interface ListParams {
  /** URI of a folder. */
  readonly folder: string;
}

export interface FileEntry {
  readonly uri: string;
  /** In bytes. */
  readonly size: number;
  /** When it was last changed, in milliseconds of the epoch; without it a rescan reads the file anew. */
  readonly modified?: number;
}

export interface ReadParams {
  readonly uri: string;
}

export interface ReadAnswer {
  /** The file's bytes in base64. */
  readonly base64: string;
}

export type { EntityDetail, EntityRecord, EventGroup, EventGrouping, EventRecord, StatusAnswer };
