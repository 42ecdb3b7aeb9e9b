interface OfferFacts {
  readonly name: string;
  readonly description: string;
  readonly points: number;
  /** Null: as many as were redeemed, so that nothing is left. */
  readonly supply: number | null;
  readonly perPersonLimit: number;
  /** Days from the day of the demo; null: no limit. */
  readonly opensInDays: number | null;
  readonly closesInDays: number | null;
  readonly onOffer: boolean;
}

/** What the unit gives in thanks; nothing of it can be bought. */
export const OFFERS: readonly OfferFacts[] = [
  {
    name: '志愿者帆布袋',
    description: '印有志愿服务标识，米白色。到机关党委（四楼407）领取。',
    points: 3,
    supply: 60,
    perPersonLimit: 2,
    opensInDays: null,
    closesInDays: null,
    onOffer: true,
  },
  {
    name: '志愿红马甲',
    description: '尺码M至XXL，领取时选择。服务时请穿着。',
    points: 4,
    supply: 40,
    perPersonLimit: 1,
    opensInDays: null,
    closesInDays: null,
    onOffer: true,
  },
  {
    name: '城市书房借阅卡',
    description: '市图书馆城市书房一年借阅服务，凭本人姓名办理。',
    points: 6,
    supply: 20,
    perPersonLimit: 1,
    opensInDays: -90,
    closesInDays: 60,
    onOffer: true,
  },
  {
    name: '体育公园羽毛球场次券',
    description: '工作日晚间一小时，提前一天预约。',
    points: 2,
    supply: null,
    perPersonLimit: 0,
    opensInDays: null,
    closesInDays: null,
    onOffer: true,
  },
  {
    name: '急救包',
    description: '家用急救包，内有三角巾、止血带和急救手册。',
    points: 8,
    supply: 15,
    perPersonLimit: 1,
    opensInDays: 6,
    closesInDays: 20,
    onOffer: true,
  },
  {
    name: '纪念徽章（旧款）',
    description: '去年的款式，已停发。',
    points: 2,
    supply: 30,
    perPersonLimit: 1,
    opensInDays: null,
    closesInDays: null,
    onOffer: false,
  },
];

interface RedeemedFacts {
  /** Index into `OFFERS`. */
  readonly offer: number;
  /** 0: the member of the cast; else the n-th of those with the most points. */
  readonly person: number;
  /** So many days ago, or before that when there were not enough points. */
  readonly daysAgo: number;
  readonly state: 'open' | 'handedOver' | 'cancelled';
  readonly reason: string;
}

export const REDEEMED: readonly RedeemedFacts[] = [
  { offer: 1, person: 1, daysAgo: 74, state: 'handedOver', reason: '' },
  { offer: 3, person: 2, daysAgo: 52, state: 'handedOver', reason: '' },
  { offer: 0, person: 0, daysAgo: 41, state: 'handedOver', reason: '' },
  { offer: 3, person: 0, daysAgo: 33, state: 'cancelled', reason: '与出差时间冲突，用不上了' },
  { offer: 5, person: 3, daysAgo: 30, state: 'cancelled', reason: '旧款已停发，退回积分' },
  { offer: 3, person: 4, daysAgo: 20, state: 'open', reason: '' },
  { offer: 0, person: 5, daysAgo: 11, state: 'handedOver', reason: '' },
  { offer: 1, person: 6, daysAgo: 6, state: 'open', reason: '' },
  { offer: 2, person: 2, daysAgo: 4, state: 'open', reason: '' },
  { offer: 1, person: 0, daysAgo: 3, state: 'open', reason: '' },
];
