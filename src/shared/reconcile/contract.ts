import * as v from 'valibot';
import { ADMINISTRATORS, read, write } from '../contract/action-spec';
import { instantMs } from '../contract/schema';
import { CHECKED } from './checked';
import { WALK_PARTS } from './walk-part';

const checked = v.array(v.strictObject({ what: v.picklist(CHECKED), count: v.number() }));

const walkRow = v.strictObject({
  part: v.picklist(WALK_PARTS),
  /** Null for what is of no year. */
  year: v.nullable(v.string()),
  state: v.picklist(['never', 'running', 'done']),
  /** When it finished, or began where it has not; null where there was none. */
  atMs: v.nullable(v.number()),
  /** Whether it put right what it found. */
  repair: v.boolean(),
  checked,
  /** Something was in use all the time and could not be compared; the next walk looks at it. */
  unsettled: v.boolean(),
  driftCount: v.number(),
  /** The first of them, in Chinese. */
  drifts: v.array(
    v.strictObject({
      /** Whom or what it is about. */
      subject: v.string(),
      fault: v.string(),
      repaired: v.boolean(),
      /** False: people have to decide what is right. */
      mendable: v.boolean(),
    }),
  ),
});
export type WalkRow = v.InferOutput<typeof walkRow>;

export const reconcileActions = {
  'reconcile.latest': read(
    ADMINISTRATORS,
    'What the last walks of this year and the last said: whether all sums agree with what they were added up from.',
    v.strictObject({}),
    v.strictObject({ walks: v.array(walkRow) }),
  ),
  'reconcile.advance': write(
    ADMINISTRATORS,
    'One slice of the walk that is due: the client calls again until `finished`, and whoever stops leaves the rest to the night. Calling it twice does two slices and no harm. With `repair` only what showed drifts is walked again, and put right.',
    v.strictObject({
      /** The answer’s own at the second and later calls; null begins. What finished since is not walked again. */
      sinceMs: v.nullable(instantMs('核对时间')),
      repair: v.boolean('请选择是否修正'),
    }),
    v.strictObject({
      sinceMs: v.number(),
      finished: v.boolean(),
      /** Of all of it, in whole per cent. */
      percent: v.number(),
      /** What is being looked at; null when finished. */
      current: v.nullable(
        v.strictObject({ part: v.picklist(WALK_PARTS), year: v.nullable(v.string()), checked }),
      ),
    }),
  ),
} as const;
export type Advance = v.InferOutput<(typeof reconcileActions)['reconcile.advance']['output']>;
