import type { Platform } from '../../src/lsp/platform.ts';

/** Files in memory: the twin of the real platforms. A file that is an error cannot be read. */
export class MemoryPlatform implements Platform {
  readonly #files = new Map<string, { content: string | Uint8Array | Error; modified: number }>();
  readonly #watchers = new Set<{ folder: string; changed: () => void }>();
  #clock = 0;
  /** Lists nothing before this resolves. */
  gate: Promise<void> = Promise.resolve();

  constructor(files: Readonly<Record<string, string | Uint8Array | Error>>) {
    for (const [uri, content] of Object.entries(files)) this.write(uri, content);
  }

  write(uri: string, content: string | Uint8Array | Error): void {
    this.#files.set(uri, { content, modified: this.#clock++ });
    this.#tell(uri);
  }

  delete(uri: string): void {
    this.#files.delete(uri);
    this.#tell(uri);
  }

  async list(folder: string) {
    await this.gate;
    return [...this.#files]
      .filter(([uri]) => uri.startsWith(`${folder}/`))
      .map(([uri, { content, modified }]) => ({ uri, size: sizeOf(content), modified }));
  }

  async read(uri: string) {
    const content = this.#files.get(uri)?.content ?? new Error('no such file');
    if (content instanceof Error) throw content;
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }

  watch(folder: string, changed: () => void) {
    const watcher = { folder, changed };
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  watchFile(uri: string, changed: () => void) {
    return this.watch(uri.slice(0, uri.lastIndexOf('/')), changed);
  }

  #tell(uri: string): void {
    for (const { folder, changed } of this.#watchers) if (uri.startsWith(`${folder}/`)) changed();
  }
}

function sizeOf(content: string | Uint8Array | Error): number {
  return content instanceof Error ? 1 : content.length;
}
