import { type ActivityType, typesOfKind } from '../activity/activity-type';
import type { Indicator } from '../standard/indicator';

/** Types of activities that have to do with an indicator: those it names, and those its number comes from. */
export function suggestedTypes({
  evidence,
  binding,
}: Pick<Indicator, 'evidence' | 'binding'>): ActivityType[] {
  return [...new Set([...evidence.activityTypes, ...boundTypes(binding)])];
}

function boundTypes(binding: Indicator['binding']): ActivityType[] {
  switch (binding?.metric) {
    case 'sessionsOfType':
    case 'recordsOfType':
      return ALL_TYPES.filter((type) => type === binding.argument);
    case 'serviceMinutes':
    case 'serviceMinutesPerHead':
    case 'serviceRecords':
      return typesOfKind('volunteerService');
    case 'projectMinutes':
      return ['projectService'];
    case 'partyDayAttendancePercent':
      return typesOfKind('themePartyDay');
    case 'studySessionsPerHead':
      return typesOfKind('study');
    default:
      return [];
  }
}

const ALL_TYPES = [
  ...typesOfKind('volunteerService'),
  ...typesOfKind('themePartyDay'),
  ...typesOfKind('study'),
];
