/**
 * Text from a document as Markdown that shows exactly it: no emphasis, links, headings or HTML can come of it.
 * (`MarkdownString.appendText` would do, but forbids line breaks at spaces.)
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
