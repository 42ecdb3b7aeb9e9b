import * as v from 'valibot';
import { ADMINISTRATORS, MANAGERS, read, write } from '../contract/action-spec';
import { id, text } from '../contract/schema';
import { CAMPAIGN_PHASES } from './campaign-plan';

const standing = v.strictObject({
  takenOn: v.string(),
  year: v.string(),
  readinessPermille: v.number(),
  resultPermille: v.number(),
  evidencePermille: v.number(),
  tasksTotal: v.number(),
  tasksDone: v.number(),
  tasksOverdue: v.number(),
  missingEvidence: v.number(),
  phase: v.picklist(CAMPAIGN_PHASES),
  /** Last day of the phase as planned; empty where none is. */
  phaseEndsOn: v.string(),
});
export type RollupStanding = v.InferOutput<typeof standing>;

const chapter = v.strictObject({
  code: v.string(),
  title: v.string(),
  /** 0: nothing in it is scored. */
  weightCentipoints: v.number(),
  readinessPermille: v.number(),
  missingEvidence: v.number(),
  tasksOverdue: v.number(),
});
export type PartnerChapter = v.InferOutput<typeof chapter>;

const partnerId = v.strictObject({ partnerId: id });

export const partnerActions = {
  'campaign.partnerCode': write(
    ADMINISTRATORS,
    'Makes the code by which other units join this campaign as 同创单位, for seven days; an earlier code stops.',
    v.strictObject({}),
    v.strictObject({ code: v.string(), expiresAtMs: v.number() }),
  ),
  'campaign.joinLead': write(
    ADMINISTRATORS,
    'Joins another unit’s campaign with the own one, by the code that its administrator shows: that unit’s managers then see this one’s readiness.',
    v.strictObject({ code: text('加入码', 8, 12) }),
    v.strictObject({ leadUnitName: v.string() }),
  ),
  'campaign.leaveLead': write(
    ADMINISTRATORS,
    'Leaves the campaign that was joined; the other unit sees no figures any more.',
    v.strictObject({}),
    v.strictObject({ leadUnitName: v.string() }),
  ),
  'campaign.savePartner': write(
    ADMINISTRATORS,
    'Lists a partner unit, also one without the system, or changes its name and address (as on the 组织机构代码证).',
    v.strictObject({
      partnerId: v.nullable(id),
      name: text('单位名称', 2, 60),
      address: text('单位地址', 0, 120),
    }),
    partnerId,
  ),
  'campaign.removePartner': write(
    ADMINISTRATORS,
    'Takes a partner unit off the list; one that joined is told by its own page.',
    v.strictObject({ partnerId: id }),
    partnerId,
  ),
  'campaign.rollup': read(
    MANAGERS,
    'The unit and its partners side by side, each by its last nightly snapshot.',
    v.strictObject({}),
    v.strictObject({
      unitName: v.string(),
      campaignName: v.string(),
      /** Null: none was taken yet. */
      own: v.nullable(standing),
      partners: v.array(
        v.strictObject({
          partnerId: id,
          name: v.string(),
          address: v.string(),
          joined: v.boolean(),
          standing: v.nullable(standing),
        }),
      ),
    }),
  ),
  'campaign.partner': read(
    MANAGERS,
    'One partner unit that joined: figures chapter by chapter and week by week, out of its nightly snapshots and nothing else of it.',
    partnerId,
    v.strictObject({
      name: v.string(),
      address: v.string(),
      /** Null: none was taken yet. */
      standing: v.nullable(standing),
      chapters: v.array(chapter),
      /** Oldest first, at most twelve. */
      weeks: v.array(v.strictObject({ takenOn: v.string(), readinessPermille: v.number() })),
    }),
  ),
} as const;
