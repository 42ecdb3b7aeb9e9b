import { brandFaults, MAX_BRANDS } from '../../../src/shared/brand/brand';
import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import type { BrandDoc } from '../store/documents/brand';
import type { MemberDoc, UnitDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';
import { loadBrand, mayChangeBrand } from './load-brand';

type Entered = CheckedInput<'brand.save'>;

export const save: Handler<'brand.save'> = async (context, input) => {
  const { caller } = context;
  const faults = brandFaults(
    input,
    caller.unit.projects.map(({ key }) => key),
  );
  const [first] = Object.values(faults);
  if (first !== undefined) throw new AppError('INPUT_INVALID', first, faults);
  await refuseRisky(context, textsOf(input));
  const newId = context.newId();
  return context.write(async (tx) => {
    const before = input.brandId === null ? null : await loadBrand(context, tx, input.brandId);
    checkMayWrite(context, before, input);
    const person = await personInCharge(tx, caller.unit, before, input.personInChargeId);
    await checkActivities(tx, caller.unit, before, input.activityIds);
    const brandId = before?._id ?? newId;
    await takePlace(context, tx, brandId, input);
    const after = brandDoc(context, brandId, before, { input, person });
    await tx.put('brands', after);
    return { brandId, revision: after.revision };
  });
};

export const saveThought: Handler<'brand.saveThought'> = async (context, { thought }) => {
  await refuseRisky(context, thought);
  return context.write(async (tx) => {
    const unit = (await tx.get('units', context.caller.unit._id)) ?? context.caller.unit;
    await tx.patch('units', unit._id, { brands: { places: unit.brands?.places ?? [], thought } });
    return { thought };
  });
};

export const withdraw: Handler<'brand.withdraw'> = async (context, { brandId, revision, reason }) => {
  await refuseRisky(context, reason);
  return context.write(async (tx) => {
    const { caller, now } = context;
    const before = await loadBrand(context, tx, brandId);
    if (before.withdrawn) throw new AppError('STATE_CHANGED', '这个品牌已经撤下，不用再撤');
    checkSeen(before, revision);
    const unit = (await tx.get('units', caller.unit._id)) ?? caller.unit;
    const places = (unit.brands?.places ?? []).filter((place) => place.brandId !== brandId);
    await tx.patch('units', unit._id, { brands: { thought: unit.brands?.thought ?? '', places } });
    await tx.remove('brand_pages', brandId);
    await tx.put('brands', {
      ...before,
      withdrawn: true,
      withdrawReason: reason,
      revision: before.revision + 1,
      changedByName: caller.member.name,
      changedAtMs: now,
    });
    return { brandId, revision: before.revision + 1 };
  });
};

function textsOf({ name, slogan, plan, story, stages, moments }: Entered): string {
  const parts = [name, slogan, plan, story];
  for (const stage of stages) parts.push(stage.name, stage.goal);
  for (const moment of moments) parts.push(moment.title, moment.text);
  return parts.filter(Boolean).join('\n');
}

function checkMayWrite(context: MemberContext, before: BrandDoc | null, input: Entered): void {
  if (before === null) {
    if (context.caller.roles.has('secretary')) return;
    throw new AppError('NOT_ALLOWED', '品牌由支部书记建立，建好后由负责人维护');
  }
  if (before.withdrawn) throw new AppError('STATE_CHANGED', '这个品牌已经撤下，不能再改');
  if (!mayChangeBrand(context, before)) {
    throw new AppError('NOT_ALLOWED', '品牌由负责人或支部书记修改，请联系他们');
  }
  if (before.kind !== input.kind) {
    throw new AppError('INPUT_INVALID', '类别建好后不能更改，请撤下后重新建立');
  }
  checkSeen(before, input.revision);
}

function checkSeen(brand: BrandDoc, revision: number | null): void {
  if (brand.revision === revision) return;
  throw new AppError('STATE_CHANGED', `${brand.changedByName}刚刚改过，请返回刷新后再改`);
}

async function personInCharge(
  tx: Transaction,
  unit: UnitDoc,
  before: BrandDoc | null,
  memberId: string,
): Promise<MemberDoc> {
  const member = await tx.get('members', memberId);
  const stays = before?.personInChargeId === memberId;
  if (member?.unitId === unit._id && (member.active || stays)) return member;
  const message = '负责人已不在名单中，请重新选择';
  throw new AppError('INPUT_INVALID', message, { personInChargeId: message });
}

/** Those named before were looked at then. */
async function checkActivities(
  tx: Transaction,
  unit: UnitDoc,
  before: BrandDoc | null,
  activityIds: readonly string[],
): Promise<void> {
  for (const id of activityIds.filter((one) => !before?.activityIds.includes(one))) {
    const activity = await tx.get('activities', id);
    if (activity?.unitId === unit._id) continue;
    const message = '有活动没有找到，请重新选择';
    throw new AppError('INPUT_INVALID', message, { activityIds: message });
  }
}

/** The unit's document knows all places, so that two new ones at once do not both take the last. */
async function takePlace(
  { caller }: MemberContext,
  tx: Transaction,
  brandId: string,
  { year }: Entered,
): Promise<void> {
  const unit = (await tx.get('units', caller.unit._id)) ?? caller.unit;
  const places = unit.brands?.places ?? [];
  const others = places.filter((place) => place.brandId !== brandId);
  if (year === null && others.filter((place) => place.year === null).length >= MAX_BRANDS) {
    throw new AppError('FULL', `最多${MAX_BRANDS}个品牌，请先撤下不再开展的`);
  }
  if (year !== null && others.some((place) => place.year === year)) {
    const message = `${year}年已有一个特色项目，每年一个`;
    throw new AppError('DUPLICATE', message, { year: message });
  }
  if (places.some((place) => place.brandId === brandId && place.year === year)) return;
  const brands = { thought: unit.brands?.thought ?? '', places: [...others, { brandId, year }] };
  await tx.patch('units', unit._id, { brands });
}

function brandDoc(
  { caller, now }: MemberContext,
  _id: string,
  before: BrandDoc | null,
  { input, person }: { readonly input: Entered; readonly person: MemberDoc },
): BrandDoc {
  const { brandId: _ofTheCall, revision: _seen, ...fields } = input;
  const createdAtMs = before?.createdAtMs ?? now;
  return {
    ...fields,
    _id,
    unitId: caller.unit._id,
    projectKeys: [...new Set(fields.projectKeys)],
    activityIds: [...new Set(fields.activityIds)],
    personInChargeName: person.name,
    withdrawn: false,
    withdrawReason: '',
    revision: (before?.revision ?? 0) + 1,
    changedByName: caller.member.name,
    changedAtMs: now,
    createdAtMs,
    listKey:
      fields.year === null ? `0:${timeKey(createdAtMs, _id)}` : `1:${9999 - Number(fields.year)}:${_id}`,
  };
}
