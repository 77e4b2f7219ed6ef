import * as vscode from 'vscode';
import type {
  EventGroup,
  EventRecord,
  EvidenceRecord,
  NamedEntity,
} from '../../server/src/features/records.ts';
import { dateWithinYear, fullDate } from './eventDate.ts';
import { escapeMarkdown } from './markdown.ts';

/** A row of the events view. */
export type EventNode =
  | { readonly type: 'group'; readonly group: EventGroup }
  | { readonly type: 'event'; readonly event: EventRecord }
  | {
      readonly type: 'entity';
      readonly entity: NamedEntity;
      /** What it did there, or that it is only named. */
      readonly part: string;
      readonly event: EventRecord;
    }
  | { readonly type: 'source'; readonly evidence: EvidenceRecord };

/** The rows below a row: year → events → people, organisations, sources. */
export function eventNodes(node: EventNode): EventNode[] {
  if (node.type === 'group') return newestFirst(node.group.events).map((event) => ({ type: 'event', event }));
  if (node.type !== 'event') return [];
  const { event } = node;
  const entities = (kind: string): EventNode[] =>
    event.entities
      .filter((entity) => entity.kind === kind)
      .map((entity) => ({
        type: 'entity',
        entity,
        part: partOf(event, entity.id),
        event,
      }));
  const sources = event.evidence.map((evidence): EventNode => ({ type: 'source', evidence }));
  return [...entities('person'), ...entities('organization'), ...sources];
}

/** By date, what a source is about before what is mentioned of the same day; vague dates after exact ones. */
function newestFirst(events: readonly EventRecord[]): EventRecord[] {
  const order = ({ start = '', kind }: EventRecord): string => `${start} ${kind === 'main' ? 1 : 0}`;
  return [...events].sort((a, b) => (order(a) < order(b) ? 1 : order(a) > order(b) ? -1 : 0));
}

/** How a row looks and what a click on it opens. */
export function treeItem(node: EventNode): vscode.TreeItem {
  switch (node.type) {
    case 'group':
      return groupItem(node.group);
    case 'event':
      return eventItem(node.event);
    case 'entity':
      return entityItem(node.entity, node.part, node.event);
    case 'source':
      return sourceItem(node.evidence);
  }
}

function groupItem(group: EventGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(group.label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `group ${group.key}`;
  item.description = String(group.events.length);
  return item;
}

function eventItem(event: EventRecord): vscode.TreeItem {
  const date = dateWithinYear(event);
  const name = capitalised(event.name);
  const label = date ? `${date}: ${name}` : name;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `event ${event.id}`;
  const place = event.place && !name.includes(event.place) ? event.place : '';
  item.description = [event.status, place].filter(Boolean).join(' · ');
  item.iconPath =
    event.kind === 'main'
      ? new vscode.ThemeIcon('calendar', new vscode.ThemeColor('charts.blue'))
      : new vscode.ThemeIcon('circle-small', new vscode.ThemeColor('descriptionForeground'));
  item.tooltip = eventTooltip(event);
  return withEvidence(item, event.evidence[0]);
}

/** Sources name events within sentences, we in a list. */
function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

function entityItem(entity: NamedEntity, part: string, event: EventRecord): vscode.TreeItem {
  const item = new vscode.TreeItem(entity.canonical);
  item.iconPath = new vscode.ThemeIcon(entity.kind === 'person' ? 'person' : 'organization');
  item.description = part;
  const sources = event.evidence.map(({ uri }) => uri);
  item.command = { command: 'dossier.openEntity', title: 'Open the Source', arguments: [entity.id, sources] };
  return item;
}

function sourceItem(evidence: EvidenceRecord): vscode.TreeItem {
  const item = new vscode.TreeItem(evidence.source);
  item.iconPath = new vscode.ThemeIcon('file-text');
  item.description = evidence.date ? fullDate({ start: evidence.date }) : '';
  item.tooltip = new vscode.MarkdownString(quotation(evidence));
  return withEvidence(item, evidence);
}

function withEvidence(item: vscode.TreeItem, evidence: EvidenceRecord | undefined): vscode.TreeItem {
  if (evidence) {
    item.command = { command: 'dossier.openEvidence', title: 'Open the Source', arguments: [evidence] };
  }
  return item;
}

function eventTooltip(event: EventRecord): vscode.MarkdownString {
  const status = event.status ? ` (${event.status})` : '';
  const when = escapeMarkdown([fullDate(event), event.place].filter(Boolean).join(', ') + status);
  const others = event.contradictions.map(contradictionText);
  const evidence = event.evidence.slice(0, 1).map(quotation);
  return new vscode.MarkdownString(
    [
      `**${escapeMarkdown(capitalised(event.name))}**`,
      when,
      ...others,
      ...participants(event),
      ...seriesText(event),
      ...evidence,
    ].join('\n\n'),
  );
}

/** What somebody did, `mentioned` for one who only is named; empty for one who took part and no more is said. */
function partOf({ parts, participants: present }: EventRecord, id: string): string {
  const part = parts.find(({ entity }) => entity === id)?.part;
  return part ?? (present.includes(id) ? '' : 'mentioned');
}

const MOST_NAMES = 10;

/** "With Ann Lim (chair), Bo Dahl" */
function participants(event: EventRecord): string[] {
  const names = event.entities.map(({ id, canonical }) => {
    const part = partOf(event, id);
    return part === '' ? canonical : `${canonical} (${part})`;
  });
  const more = names.length > MOST_NAMES ? [`${names.length - MOST_NAMES} more`] : [];
  return names.length === 0
    ? []
    : [escapeMarkdown(`With ${[...names.slice(0, MOST_NAMES), ...more].join(', ')}`)];
}

/** "Another source says 12 June 2031 (Title of the source)" */
function contradictionText({ field, value, evidence }: EventRecord['contradictions'][number]): string {
  const [start = value, end = start] = value.split('/');
  const said = field === 'date' ? fullDate({ start, end }) : value;
  const sources = evidence.map(({ source }) => source).join('; ');
  return escapeMarkdown(
    `${evidence.length === 1 ? 'Another source says' : 'Other sources say'} ${said} (${sources})`,
  );
}

function seriesText({ series }: EventRecord): string[] {
  if (series.length === 0) return [];
  return [`One of ${series.length + 1} in a series`];
}

/** The sentence, and below it where it stands. */
function quotation({ sentence, source, date }: EvidenceRecord): string {
  const from = date ? `${source}, ${fullDate({ start: date })}` : source;
  return `> ${escapeMarkdown(sentence)}\n\n— ${escapeMarkdown(from)}`;
}
