import type { PointCaps, PointRule } from './point-rule';

const NO_CAPS: PointCaps = {
  activityPoints: null,
  dayPoints: null,
  monthPoints: null,
  quarterPoints: null,
  yearPoints: null,
};

/**
 * What a new unit starts from, put together from published local samples: an hour of service is a point and at
 * most two an activity; group study 2 a time up to 12, Party lecture 3 a time up to 12, theme Party day 2 a time
 * up to 8. The samples leave the period of the limits open; a quarter is taken here.
 */
export const DEFAULT_POINT_RULES: readonly PointRule[] = [
  {
    key: 'service',
    label: '志愿服务每满1小时1分',
    types: ['projectService', 'communityDuty', 'bloodDonation', 'eventService', 'otherService'],
    points: 1,
    perMinutes: 60,
    caps: { ...NO_CAPS, activityPoints: 2 },
  },
  {
    key: 'partyDay',
    label: '主题党日每次2分',
    types: ['themePartyDay', 'makeUpPartyDay'],
    points: 2,
    perMinutes: 0,
    caps: { ...NO_CAPS, quarterPoints: 8 },
  },
  {
    key: 'partyLecture',
    label: '党课每次3分',
    types: ['partyLecture'],
    points: 3,
    perMinutes: 0,
    caps: { ...NO_CAPS, quarterPoints: 12 },
  },
  {
    key: 'groupStudy',
    label: '集体学习每次2分',
    types: [
      'firstTopic',
      'centralGroupStudy',
      'rotationTraining',
      'newEraLecture',
      'groupStudy',
      'readingExchange',
    ],
    points: 2,
    perMinutes: 0,
    caps: { ...NO_CAPS, quarterPoints: 12 },
  },
];
