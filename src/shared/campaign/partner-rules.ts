import { AppError } from '../error/app-error';
import { nameKey } from '../text/clean-text';
import type { PartnerUnit } from './campaign-plan';

/** Their snapshots are read in one request. */
export const MAX_PARTNERS = 100;
/** Milliseconds for which other units can join by a code. */
export const PARTNER_CODE_MS = 7 * 86_400_000;

/** A unit that joins takes the place of the one of its name that was only listed. */
export function joinPartners(
  partners: readonly PartnerUnit[],
  joining: PartnerUnit & { readonly unitId: string },
): PartnerUnit[] {
  const same = partners.find(
    ({ unitId, name }) =>
      unitId === joining.unitId || (unitId === null && nameKey(name) === nameKey(joining.name)),
  );
  if (same) {
    const { partnerId, address } = same;
    return partners.map((partner) => (partner === same ? { ...joining, partnerId, address } : partner));
  }
  return withRoom(partners, joining);
}

/** @throws AppError DUPLICATE for a name that is there, NOT_ALLOWED with too many */
export function savePartner(partners: readonly PartnerUnit[], partner: PartnerUnit): PartnerUnit[] {
  const others = partners.filter(({ partnerId }) => partnerId !== partner.partnerId);
  if (others.some(({ name }) => nameKey(name) === nameKey(partner.name))) {
    const message = '这个单位已经在名单里了';
    throw new AppError('DUPLICATE', message, { name: message });
  }
  if (others.length === partners.length) return withRoom(partners, partner);
  return partners.map((each) => (each.partnerId === partner.partnerId ? partner : each));
}

function withRoom(partners: readonly PartnerUnit[], partner: PartnerUnit): PartnerUnit[] {
  if (partners.length >= MAX_PARTNERS) {
    throw new AppError('NOT_ALLOWED', `同创单位最多${MAX_PARTNERS}家，请先移除不再参加的`);
  }
  return [...partners, partner];
}
