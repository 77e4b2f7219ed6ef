import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import type { Client } from './client.ts';
import { dossierFileIn } from './dossierFiles.ts';
import type { Platform } from './platform.ts';

/** What is watched for changes on disk: the corpus folders, and the file for corrections of each workspace folder. */
export interface Watched {
  readonly corpusFolders: readonly string[];
  readonly workspaceFolders: readonly string[];
}

/** Who watches, and who hears of what we watch ourselves; what the client watches comes as its notification. */
export interface Watcher {
  readonly connection: Connection;
  readonly client: Client;
  readonly platform: Platform;
  folderChanged(folder: string): void;
  dossierFileChanged(uri: string): void;
}

/** Watches through the client when it can, else ourselves, until the returned function is called. */
export function watch(watcher: Watcher, watched: Watched): () => void {
  return watcher.client.watchesFiles
    ? watchThroughClient(watcher, watched)
    : watchOurselves(watcher, watched);
}

function watchThroughClient({ connection, client }: Watcher, watched: Watched): () => void {
  const watchers: FileSystemWatcher[] = client.watchesOutsideWorkspace
    ? [
        ...watched.corpusFolders.map((baseUri) => ({ globPattern: { baseUri, pattern: '**/*' } })),
        ...watched.workspaceFolders.map((baseUri) => ({ globPattern: { baseUri, pattern: 'dossier.yml' } })),
      ]
    : [{ globPattern: '**/*' }];
  const registration = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  return () => void registration.then((registered) => registered.dispose());
}

function watchOurselves({ platform, ...watcher }: Watcher, watched: Watched): () => void {
  const folders = watched.corpusFolders.map((folder) =>
    platform.watch?.(folder, () => watcher.folderChanged(folder)),
  );
  const files = watched.workspaceFolders
    .map(dossierFileIn)
    .map((uri) => platform.watchFile?.(uri, () => watcher.dossierFileChanged(uri)));
  return () => {
    for (const unwatch of [...folders, ...files]) unwatch?.();
  };
}
