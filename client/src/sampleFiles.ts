/**
 * The sample corpus and notes that the extension ships, relative to its folder. Listed because an extension on the
 * web can read its own files but not list them.
 */
export const sampleFiles = [
  'corpus/norov-at-osce-forum.txt',
  'corpus/sco-at-csto-conference.txt',
  'corpus/sco-at-osce-review-conference.txt',
  'corpus/sco-at-osce-security-dialogue.txt',
  'corpus/sco-special-event-at-un.txt',
  'notes/2019-10-30-moscow.md',
  'notes/people-to-know.md',
  'notes/security-dialogue.md',
];
