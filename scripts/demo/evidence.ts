import { derivedIds } from '../../cloudfunctions/server/membership/derived-id';
import { campaignYearId } from '../../cloudfunctions/server/standard/chapter-id';
import type { CampaignYearDoc } from '../../cloudfunctions/server/store/documents/campaign';
import type { EvidenceDoc, EvidenceLinkDoc } from '../../cloudfunctions/server/store/documents/evidence';
import type { UnitDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { ChapterDoc } from '../../cloudfunctions/server/store/documents/standard';
import { dayOf } from '../../src/shared/campaign/default-phases';
import { evidenceDelta } from '../../src/shared/evidence/evidence-counts';
import { linkIdentity } from '../../src/shared/evidence/link-identity';
import { addDays, instantOf } from '../../src/shared/time/local-date';
import { timeKey } from '../../src/shared/time/time-key';
import { addAmounts } from './add-amounts';
import type { EvidenceFacts } from './catalogue/evidence';
import { personNamed } from './people';
import type { Moment, Organisation } from './world';

/** Pieces are put into the archive so many days after what they are about. */
const DAYS_LATER = 3;

export interface ArchiveFacts {
  readonly pieces: readonly EvidenceFacts[];
  /** Who keeps the archive, by name. */
  readonly archivist: string;
  /** Address of the unit’s own pages. */
  readonly site: string;
}

/** The pieces of the archive that were added by today, as links to the unit's own pages. */
export function makeEvidence(
  { today }: Moment,
  organisation: Organisation,
  campaign: NonNullable<UnitDoc['campaign']>,
  { pieces, archivist, site }: ArchiveFacts,
): EvidenceDoc[] {
  const { campaignId, year } = campaign;
  const place = campaignYearId(campaignId, year);
  const idOf = derivedIds(place);
  const { member } = personNamed(organisation, archivist);
  return pieces.flatMap(({ title, archiveClass, keys, on }, index) => {
    const happenedOn = dayOf(year, on);
    const addedOn = addDays(happenedOn, DAYS_LATER);
    if (addedOn >= today) return [];
    const url = `https://${site}/wenming/${year}/${String(index + 1).padStart(3, '0')}.html`;
    const _id = idOf(`link:${linkIdentity(url)}`);
    const addedAtMs = instantOf(addedOn, '10:30');
    return [
      {
        _id,
        unitId: organisation.unitId,
        campaignId,
        year,
        campaignYearId: place,
        kind: 'link' as const,
        title,
        fileId: '',
        contentHash: '',
        url,
        sourceId: '',
        archiveClass,
        keys,
        happenedOn,
        addedById: member._id,
        addedByName: member.name,
        addedAtMs,
        withdrawn: false,
        withdrawnReason: '',
        revision: 1,
        listKey: timeKey(addedAtMs, _id),
        history: [{ atMs: addedAtMs, byName: member.name, event: 'added' as const, note: '' }],
      },
    ];
  });
}

export function evidenceLinks(pieces: readonly EvidenceDoc[]): EvidenceLinkDoc[] {
  return pieces.flatMap(({ _id: evidenceId, unitId, campaignYearId: place, keys, listKey }) =>
    keys.map((key) => ({
      _id: `${evidenceId}:${key}`,
      unitId,
      campaignYearId: place,
      key,
      evidenceId,
      listKey,
    })),
  );
}

/** What the pieces add to a year, each class once. */
export function campaignYears(pieces: readonly EvidenceDoc[]): CampaignYearDoc[] {
  const [first] = pieces;
  if (!first) return [];
  const evidence: Record<string, number> = {};
  for (const piece of pieces) addAmounts(evidence, evidenceDelta(null, piece).classes);
  return [{ _id: first.campaignYearId, unitId: first.unitId, evidence, standingTasksCopied: true }];
}

/** The chapters with what pieces added to them. */
export function withEvidence(chapters: readonly ChapterDoc[], pieces: readonly EvidenceDoc[]): ChapterDoc[] {
  return chapters.map((chapter) => {
    const amounts: Record<string, number> = {};
    for (const piece of pieces) {
      addAmounts(amounts, evidenceDelta(null, piece).chapters[chapter.code] ?? {});
    }
    return withStates(chapter, amounts);
  });
}

/** Adds amounts at paths `states.<key>.…`, as the database does. */
export function withStates(chapter: ChapterDoc, amounts: Readonly<Record<string, number>>): ChapterDoc {
  const states = structuredClone(chapter.states) as Record<string, unknown>;
  for (const [path, amount] of Object.entries(amounts)) {
    const names = path.split('.').slice(1);
    const last = names.pop() ?? '';
    let node = states;
    for (const name of names) {
      const next = (node[name] ?? {}) as Record<string, unknown>;
      node[name] = next;
      node = next;
    }
    node[last] = Number(node[last] ?? 0) + amount;
  }
  return { ...chapter, states: states as ChapterDoc['states'] };
}
