import { newChapter } from '../../cloudfunctions/server/standard/new-chapter';
import { statementId } from '../../cloudfunctions/server/standard/statement-id';
import type { CampaignDoc } from '../../cloudfunctions/server/store/documents/campaign';
import type { UnitDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { ChapterDoc, StatementDoc } from '../../cloudfunctions/server/store/documents/standard';
import type { GroupSeat } from '../../src/shared/campaign/campaign-plan';
import { dayOf, defaultPhases } from '../../src/shared/campaign/default-phases';
import { chapterCodeOf } from '../../src/shared/standard/indicator';
import { templateStandard } from '../../src/shared/standard/templates/template';
import { addDays, instantOf, type LocalDate } from '../../src/shared/time/local-date';
import { yearWorkedOn } from './calendar';
import { CAMPAIGN_NAME, CAMPAIGN_YEARS, PARTNERS, SEATS, STATEMENTS } from './catalogue/campaign';
import { livedPhases } from './lived-phases';
import { partnerCampaignId, partnerUnitId } from './partner-id';
import { personNamed } from './people';
import type { Moment, Organisation } from './world';

interface DemoCampaign {
  readonly campaigns: CampaignDoc[];
  readonly chapters: ChapterDoc[];
  readonly statements: StatementDoc[];
  /** What stands in the unit. */
  readonly current: NonNullable<UnitDoc['campaign']>;
}

export const CAMPAIGN_ID = 'campaign-1';
/** Who ticks and writes, and who passes phases. */
const OFFICE_HEAD = '方敏华';
const HEAD = '郭永安';

/** The provincial campaign of the demo unit: in its second year, as far as the calendar is. */
export function makeCampaign(moment: Moment, organisation: Organisation): DemoCampaign {
  const { today } = moment;
  const { unitId } = organisation;
  const year = yearWorkedOn(today);
  const standard = templateStandard('partyOrgan');
  const plans = defaultPhases(year);
  const phase = plans.find(({ to }) => today <= to)?.phase ?? 'inspection';
  const firstYear = String(Number(year) - 1);
  const toYear = String(Number(firstYear) + CAMPAIGN_YEARS - 1);
  const { grades, passPercent } = standard;
  const statements = makeStatements(unitId, year, today, STATEMENTS);
  const place = { unitId, campaignId: CAMPAIGN_ID, year };
  const by = { officeHead: OFFICE_HEAD, head: HEAD };
  const lastDay = dayOf(firstYear, '12-31');
  return {
    statements,
    chapters: standard.chapters.map((chapter) => ({
      ...newChapter(place, chapter),
      statementChars: statementChars(chapter.code, statements),
    })),
    campaigns: [
      {
        _id: CAMPAIGN_ID,
        unitId,
        name: CAMPAIGN_NAME,
        level: 'provincial',
        fromYear: firstYear,
        toYear,
        leadingGroup: makeGroup(year, today, organisation),
        phases: {
          [firstYear]: livedPhases(defaultPhases(firstYear), 'inspection', { ...by, today: lastDay }),
          [year]: livedPhases(plans, phase, { ...by, today }),
        },
        partners: PARTNERS.map((partner, index) => ({
          partnerId: `partner-${index + 1}`,
          name: partner.name,
          address: partner.address,
          unitId: partner.key && partnerUnitId(partner.key),
          campaignId: partner.key && partnerCampaignId(partner.key),
        })),
        leadCampaignId: null,
        leadUnitName: '',
        partnerCode: null,
        renewsCampaignId: null,
        endedAtMs: null,
        endedReason: '',
        standardName: standard.name,
        grades,
        passPercent,
        createdAtMs: instantOf(dayOf(firstYear, '01-01'), '09:00'),
      },
    ],
    current: {
      campaignId: CAMPAIGN_ID,
      name: CAMPAIGN_NAME,
      level: 'provincial',
      year,
      firstYear,
      fromYear: firstYear,
      toYear,
      phase,
      grades,
      passPercent,
    },
  };
}

/** Seats that have begun by today; one that ends later has not ended yet. */
function makeGroup(year: string, today: LocalDate, organisation: Organisation): GroupSeat[] {
  return SEATS.map(({ name, position, office, from, to, outside }, index) => ({
    seatId: `seat-${index + 1}`,
    memberId: outside ? null : personNamed(organisation, name).member._id,
    name,
    position,
    office,
    from: dayOf(year, from),
    to: to === null ? null : dayOf(year, to),
  }))
    .filter((seat) => seat.from <= today)
    .map((seat) => ({ ...seat, to: seat.to !== null && seat.to <= today ? seat.to : null }));
}

/** Five days between two statements, the last three days ago: none lies in the future. */
export function makeStatements(
  unitId: string,
  year: string,
  today: LocalDate,
  texts: Readonly<Record<string, string>>,
): StatementDoc[] {
  return Object.entries(texts).map(([key, text], index) => ({
    _id: statementId(CAMPAIGN_ID, year, key),
    unitId,
    campaignId: CAMPAIGN_ID,
    year,
    key,
    text,
    revision: 1,
    writtenAtMs: instantOf(addDays(today, -3 - index * 5), '15:40'),
    writtenByName: OFFICE_HEAD,
    earlier: [],
  }));
}

export function statementChars(
  chapterCode: string,
  statements: readonly StatementDoc[],
): Record<string, number> {
  return Object.fromEntries(
    statements
      .filter(({ key }) => chapterCodeOf(key) === chapterCode)
      .map(({ key, text }) => [key, [...text].length]),
  );
}
