import { UnionFind } from '../../text/unionFind.ts';
import type { Context } from '../context.ts';
import type { LocalEntity, Mention } from '../extraction.ts';
import type { AcronymPair } from '../recognizers/acronyms.ts';
import { aliasKind, collectForms, type Form } from './nameForms.ts';
import { joinOtherNames } from './otherNames.ts';
import type { NameSpan } from './overlaps.ts';
import { joinOrganizations } from './sameOrganization.ts';
import { joinPersons } from './samePerson.ts';

/**
 * Decides which mentions of a document are the same person, organisation or place: by folded name, by
 * bracketed acronym, by initials, by surname, by "the Ministry" after a ministry, by "also known as". What fits two different
 * names stays by itself.
 */
export function resolveNames(
  context: Context,
  spans: readonly NameSpan[],
  pairs: readonly AcronymPair[],
): { mentions: Mention[]; entities: LocalEntity[] } {
  const { forms, formOf } = collectForms(context, spans, pairs);
  const sets = new UnionFind(forms.length);
  const formsEnding = new Map<number, number[]>();
  spans.forEach(({ end }, i) => {
    formsEnding.set(end, [...(formsEnding.get(end) ?? []), formOf[i]!]);
  });
  joinOrganizations(context, forms, formsEnding, pairs, sets);
  joinPersons(forms, sets);
  joinOtherNames(context, spans, formOf, sets);
  return build(context, spans, forms, formOf, sets);
}

function build(
  context: Context,
  spans: readonly NameSpan[],
  forms: readonly Form[],
  formOf: readonly number[],
  sets: UnionFind,
): { mentions: Mention[]; entities: LocalEntity[] } {
  const numbers = new Map<number, number>();
  const members: number[][] = [];
  forms.forEach((_, number) => {
    const root = sets.find(number);
    if (!numbers.has(root)) {
      numbers.set(root, members.length);
      members.push([]);
    }
    members[numbers.get(root)!]!.push(number);
  });
  const entities = members.map((group) => describe(group.map((number) => forms[number]!)));
  const mentions = spans.map((span, i): Mention => {
    const form = forms[formOf[i]!]!;
    return {
      start: span.start,
      end: span.end,
      kind: span.kind,
      surface: context.text.slice(span.start, span.end),
      rule: span.rule,
      certainty: span.certainty,
      entity: numbers.get(sets.find(formOf[i]!))!,
      alias: aliasKind(form),
      ...(span.nested ? { nested: true as const } : {}),
    };
  });
  return { mentions, entities };
}

function describe(forms: readonly Form[]): LocalEntity {
  const full = forms.filter((form) => aliasKind(form) === 'full');
  const best = [...(full.length > 0 ? full : forms)].sort(
    (a, b) => fullness(b) - fullness(a) || a.first - b.first,
  )[0]!;
  const name = best.surfaces.find((surface) => surface !== surface.toUpperCase()) ?? best.surfaces[0]!;
  return { kind: best.kind, name, ...(full.length === 0 ? { partial: true as const } : {}) };
}

function fullness(form: Form): number {
  return form.kind === 'person' ? form.words.join('').length : form.surfaces.length * 10 + form.words.length;
}
