import * as v from 'valibot';
import { ADMINISTRATORS, EVERY_MEMBER, MANAGERS, read, SECRETARIES, write } from '../contract/action-spec';
import { calendarYear, id, localDate, oneOf, text } from '../contract/schema';
import { STANDARD_TEMPLATES } from '../standard/templates/template-key';
import { CAMPAIGN_LEVELS, CAMPAIGN_PHASES, GROUP_OFFICES } from './campaign-plan';
import { campaignYearInput, campaignYearView } from './campaign-year-input';

const item = v.strictObject({
  itemId: id,
  text: v.string(),
  doneAtMs: v.nullable(v.number()),
  doneByName: v.string(),
  note: v.string(),
});

const phase = v.strictObject({
  phase: v.picklist(CAMPAIGN_PHASES),
  from: v.string(),
  to: v.string(),
  tasks: v.array(item),
  exitChecks: v.array(item),
  passedAtMs: v.nullable(v.number()),
  passedByName: v.string(),
});
export type PhaseView = v.InferOutput<typeof phase>;

const seat = v.strictObject({
  seatId: id,
  name: v.string(),
  position: v.string(),
  office: v.picklist(GROUP_OFFICES),
  from: v.string(),
  to: v.nullable(v.string()),
});
export type SeatView = v.InferOutput<typeof seat>;

const campaignView = v.strictObject({
  campaignId: id,
  name: v.string(),
  level: v.picklist(CAMPAIGN_LEVELS),
  fromYear: v.string(),
  toYear: v.string(),
  ...campaignYearView,
  phase: v.picklist(CAMPAIGN_PHASES),
  /** Of the year. */
  phases: v.array(phase),
  /** In order of office; seats that ended after those that last. */
  leadingGroup: v.array(seat),
  partners: v.array(
    v.strictObject({
      partnerId: id,
      name: v.string(),
      address: v.string(),
      /** It uses the system and has joined. */
      joined: v.boolean(),
    }),
  ),
  /** Empty when this unit leads. */
  leadUnitName: v.string(),
  standardName: v.string(),
  /** For managers: activities of the year that are over and have no summary; null for others. */
  unsummarised: v.nullable(v.number()),
  /** It renews an earlier one 复评. */
  isRenewal: v.boolean(),
});
export type CampaignView = v.InferOutput<typeof campaignView>;

const draftItems = (label: string) =>
  v.pipe(
    v.array(v.strictObject({ itemId: v.nullable(id), text: text(label, 2, 100) }), `请填写${label}`),
    v.maxLength(20, `${label}最多20项`),
  );

const phaseName = oneOf('阶段', CAMPAIGN_PHASES);

export const planActions = {
  'campaign.current': read(
    EVERY_MEMBER,
    'The campaign that runs, or a named one: its phases of the year worked on or asked for, leading group and partners; null without one.',
    v.strictObject(campaignYearInput),
    v.strictObject({ campaign: v.nullable(campaignView) }),
  ),
  'campaign.create': write(
    ADMINISTRATORS,
    'Starts a campaign with its first year, the default phases and a standard: of a template, of an ended campaign that it renews (复评), or none yet, to be brought as a sheet.',
    v.strictObject({
      name: text('创建名称', 2, 40),
      level: oneOf('创建级别', CAMPAIGN_LEVELS),
      fromYear: calendarYear('开始年度'),
      toYear: calendarYear('结束年度'),
      template: v.nullable(oneOf('创建标准', STANDARD_TEMPLATES)),
      renewsCampaignId: v.nullable(id),
    }),
    v.strictObject({ campaignId: id, year: v.string(), chapters: v.number(), indicators: v.number() }),
  ),
  'campaign.past': read(
    MANAGERS,
    'Campaigns that have ended, last first: what a renewal can begin from.',
    v.strictObject({}),
    v.strictObject({
      campaigns: v.array(
        v.strictObject({
          campaignId: id,
          name: v.string(),
          level: v.picklist(CAMPAIGN_LEVELS),
          fromYear: v.string(),
          toYear: v.string(),
          /** The last year worked on. */
          lastYear: v.string(),
          endedAtMs: v.number(),
          endedReason: v.string(),
        }),
      ),
    }),
  ),
  'campaign.tickItem': write(
    SECRETARIES,
    'Ticks a task or exit check of a phase of the year worked on, or takes the tick back.',
    v.strictObject({
      phase: phaseName,
      list: oneOf('内容', ['tasks', 'exitChecks'] as const),
      itemId: id,
      done: v.boolean('请重新选择'),
      note: text('说明', 0, 200),
    }),
    v.strictObject({ phases: v.array(phase) }),
  ),
  'campaign.savePhase': write(
    ADMINISTRATORS,
    'Changes dates, tasks and exit checks of a phase that was not passed yet.',
    v.strictObject({
      phase: phaseName,
      from: localDate('开始日期'),
      to: localDate('结束日期'),
      tasks: draftItems('阶段任务'),
      exitChecks: draftItems('通过条件'),
    }),
    v.strictObject({ phases: v.array(phase) }),
  ),
  'campaign.passPhase': write(
    ['leader', 'administrator'],
    'Passes the phase that the campaign is in, once all its exit checks are ticked.',
    v.strictObject({ phase: phaseName }),
    v.strictObject({ phase: v.picklist(CAMPAIGN_PHASES), phases: v.array(phase) }),
  ),
  'campaign.openYear': write(
    ADMINISTRATORS,
    'Goes on to the next year of the term: its own copy of the standard with nothing in it yet, and the phases a year on.' +
      ' From 1 January of that year on: until then the one that ends is worked on.',
    v.strictObject({ year: calendarYear('年度') }),
    v.strictObject({ year: v.string(), indicators: v.number() }),
  ),
  'campaign.end': write(
    ADMINISTRATORS,
    'Ends the campaign with a reason; it stays readable and can be renewed.',
    v.strictObject({ reason: text('结束原因', 2, 200) }),
    v.strictObject({ campaignId: id }),
  ),
} as const;
