import { URI, Utils } from 'vscode-uri';

/**
 * The URIs of the corpus folders: each name as an absolute path, else relative to each workspace folder; a
 * workspace folder that bears the name itself counts too.
 */
export function corpusFolders(names: readonly string[], workspaceFolders: readonly string[]): string[] {
  const folders = names.flatMap((name) => {
    if (isAbsolute(name)) return [withoutSlash(URI.file(name).toString())];
    return workspaceFolders.flatMap((workspace) => foldersWithin(URI.parse(workspace), name));
  });
  return [...new Set(folders)];
}

function foldersWithin(workspace: URI, name: string): string[] {
  const inside = Utils.joinPath(workspace, name);
  const isItself = Utils.basename(workspace) === name;
  return [...(isItself ? [workspace] : []), inside].map((folder) => withoutSlash(folder.toString()));
}

function isAbsolute(name: string): boolean {
  return /^(?:[/\\]|[a-z]:[/\\])/i.test(name);
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/$/, '');
}
