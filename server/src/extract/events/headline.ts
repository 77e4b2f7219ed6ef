import type { Span } from '../../text/span.ts';
import { type EventText, kindAt } from './eventText.ts';

const LABELS = new Set(
  'press communique communiqué release statement news media bulletin office of the'.split(' '),
);

/** The headline without the marks of a wire service; undefined where the title is only who publishes. */
export function headline(text: EventText): Span | undefined {
  const { title } = text;
  return title === undefined || isPublisher(text, title) ? undefined : withoutWireMarks(text, title);
}

/** The title is nothing but the name of a body, perhaps with a label: "HARBOUR BOARD PRESS RELEASE". */
function isPublisher(text: EventText, title: Span): boolean {
  const words = text.input.context.text.slice(title.start, title.end).toLowerCase();
  const isNamed = text.input.mentions.some(
    ({ kind, surface }) => kind === 'organization' && surface.toLowerCase() === words,
  );
  return (
    isNamed ||
    text.tokens.every(
      (token, i) =>
        token.start < title.start ||
        token.end > title.end ||
        kindAt(text, i) === 'organization' ||
        token.kind !== 'word' ||
        LABELS.has(token.lower),
    )
  );
}

/** "UPDATE 2 - ", "URGENT: ", "(LEAD) ": what an agency writes for its clients. */
const WIRE_MARKS =
  /^(?:\((?:\d(?:ST|ND|RD|TH) )?LEAD\)|(?:UPDATE|WRAPUP|URGENT|BREAKING|RPT|REFILE|CORRECTED|CORRECTION|EXCLUSIVE|FLASH|ALERT|LEAD)(?: ?\d{1,2})?(?: NEWS)? ?[-–—:]+) ?/i;

/** "SOCCER - ", "NBA BASKETBALL - " before a headline in capitals: the kind of news. */
const SLUG = /^\p{Lu}{2,20}(?:[ -]\p{Lu}{2,20})? [-–—] (?=(?:(?! [-–—] )[^\p{Ll}])*$)/u;

function withoutWireMarks({ input }: EventText, { start, end }: Span): Span {
  const title = input.context.text.slice(start, end);
  const marks = (WIRE_MARKS.exec(title) ?? SLUG.exec(title))?.[0] ?? '';
  const words = title.slice(marks.length).replace(/\.$/, '');
  return words === ''
    ? { start, end }
    : { start: start + marks.length, end: start + marks.length + words.length };
}
