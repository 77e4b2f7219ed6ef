import { yearsText } from '../dateText.ts';
import { longForm, shortForm } from '../nameForms.ts';
import { nearestFirst, type Office, officesOf } from '../offices.ts';
import { oneLine } from '../places.ts';
import { kindText } from '../symbols.ts';
import { kindOf, type Offer } from './offer.ts';
import { contextBefore, titleCore } from './officeContext.ts';
import type { TypedWords, Typing } from './typing.ts';

const SHORTEST_TITLE = 3;
const MOST_TITLES = 5;

/** Behind an office and a blank, whoever held it at the note's date: "SCO Secretary-General ". */
export function holderOffers(typing: Typing): Offer[] {
  const { offset } = typing;
  const { holders } = contextBefore(typing, offset);
  return holders.flatMap((office) => offerOf(typing, office, { start: offset, end: offset }, false));
}

/** Behind a body, its offices with their holders: "SCO Secr" gives "Secretary-General Ada Lim". */
export function titleOffers(typing: Typing, runs: readonly TypedWords[]): Offer[] {
  for (const run of runs) {
    const typed = titleCore(run.text);
    const { body } = contextBefore(typing, run.start);
    if (body === undefined || typed.length < SHORTEST_TITLE) continue;
    const offices = officesOf(body).filter(({ title }) => titleCore(title).startsWith(typed));
    const nearest = nearestFirst(offices, (office) => office, typing.moment?.date).slice(0, MOST_TITLES);
    if (nearest.length > 0) return nearest.flatMap((office) => offerOf(typing, office, run, true));
  }
  return [];
}

function offerOf({ view, moment }: Typing, office: Office, span: Offer['span'], withTitle: boolean): Offer[] {
  const person = view.entity(office.person);
  if (person === undefined) return [];
  const body = office.organization === undefined ? undefined : view.entity(office.organization);
  const of = body === undefined ? [] : [shortForm(body) ?? longForm(body)];
  const years = office.first === undefined ? [] : [yearsText(office.first, office.last)];
  const title = oneLine(office.title);
  return [
    {
      text: withTitle ? `${title} ${longForm(person)}` : longForm(person),
      span,
      kind: kindOf(person),
      detail: kindText(person.kind),
      description: [...(withTitle ? [] : [title]), ...of, ...years].join(', '),
      data: { id: person.id, ...(moment === undefined ? {} : { moment }) },
    },
  ];
}
