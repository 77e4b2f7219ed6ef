import * as vscode from 'vscode';

/**
 * A hover shows links to files, but drops those into virtual file systems: these become commands that open the
 * same place. Only the server's own links are found here; text from sources comes escaped.
 */
export function withLinksThatOpen(hover: vscode.Hover): vscode.Hover {
  for (const content of hover.contents) {
    if (!(content instanceof vscode.MarkdownString)) continue;
    content.value = content.value.replace(LINK, (link: string, target: string, scheme: string) => {
      if (SHOWN.has(scheme)) return link;
      content.isTrusted = { enabledCommands: ['vscode.open'] };
      return `](command:vscode.open?${encodeURIComponent(JSON.stringify([target]))})`;
    });
  }
  return hover;
}

/** The target of a Markdown link to a place in a document. */
const LINK = /\]\((([a-z][a-z0-9+.-]*):\/\/[^\s()]*#L\d+,\d+)\)/g;
const SHOWN = new Set(['file', 'http', 'https', 'vscode-remote']);
