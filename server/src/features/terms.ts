import { compare } from '../index/collections.ts';
import type { RoleRecord } from '../index/model.ts';
import { intervalText } from './dateText.ts';

/** From when to when an office is held: ISO dates of any precision, one side perhaps open. */
export interface Term {
  readonly from?: string;
  readonly to?: string;
}

/** The terms of an office that sources give, the earliest first; what may be one term with other precision is one. */
export function termsOf(roles: readonly RoleRecord[]): Term[] {
  const terms: Term[] = [];
  for (const { term } of roles) {
    if (term === undefined) continue;
    const at = terms.findIndex((known) => mayBeOne(known, term));
    if (at < 0) terms.push(joined(term, term));
    else terms[at] = joined(terms[at]!, term);
  }
  return terms.sort((a, b) => compare(a.from ?? '', b.from ?? ''));
}

/** True when a date lies in a term, as far as their precisions tell. */
export function holdsAt({ from, to }: Term, date: string): boolean {
  return (from === undefined || sideOf(date, from) >= 0) && (to === undefined || sideOf(date, to) <= 0);
}

/** True for a date behind the end of a term. */
export function isAfter({ to }: Term, date: string): boolean {
  return to !== undefined && sideOf(date, to) > 0;
}

/** -1 for a date before another, 1 for one after it, 0 where they meet as far as their precisions tell. */
export function sideOf(date: string, other: string): number {
  const length = Math.min(date.length, other.length);
  return compare(date.slice(0, length), other.slice(0, length));
}

/** The ISO dates at which a source of a date has somebody in office by giving a term: its ends; where one is open, its own date. */
export function datesOfTerm({ from, to }: Term, date: string | undefined): string[] {
  const isOpenTo = to === undefined && date !== undefined && from !== undefined && sideOf(date, from) > 0;
  const isOpenFrom = from === undefined && date !== undefined && to !== undefined && sideOf(date, to) < 0;
  return [from, to, isOpenTo || isOpenFrom ? date : undefined].flatMap((one) => one ?? []);
}

/** "1 December 2015 to 30 April 2021", "since 5 February 2016", "until 2009". */
export function termText({ from, to }: Term): string {
  if (from !== undefined) return to === undefined ? `since ${intervalText(from)}` : intervalText(from, to);
  return to === undefined ? '' : `until ${intervalText(to)}`;
}

function mayBeOne(a: Term, b: Term): boolean {
  const isOneEnd = (one: string | undefined, other: string | undefined): boolean =>
    one === undefined || other === undefined || sideOf(one, other) === 0;
  const meet =
    (a.to === undefined || b.from === undefined || sideOf(b.from, a.to) <= 0) &&
    (b.to === undefined || a.from === undefined || sideOf(a.from, b.to) <= 0);
  return meet && isOneEnd(a.from, b.from) && isOneEnd(a.to, b.to);
}

function joined(a: Term, b: Term): Term {
  const from = moreExact(a.from, b.from);
  const to = moreExact(a.to, b.to);
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function moreExact(a: string | undefined, b: string | undefined): string | undefined {
  return (b?.length ?? 0) > (a?.length ?? 0) ? b : a;
}
