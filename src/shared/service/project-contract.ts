import * as v from 'valibot';
import { ADMINISTRATORS, read, write } from '../contract/action-spec';
import { text } from '../contract/schema';

const projectRow = v.strictObject({
  projectKey: v.string(),
  label: v.string(),
  /** False: no longer to be chosen; what was done in it keeps its name. */
  offered: v.boolean(),
});
export type ProjectRow = v.InferOutput<typeof projectRow>;

const catalogue = v.strictObject({ projects: v.array(projectRow) });

/** The unit's volunteer projects: seven to begin with, and what the unit makes of them. */
export const projectActions = {
  'service.projects': read(
    ADMINISTRATORS,
    'The volunteer projects of the unit with those no longer offered, to be changed.',
    v.strictObject({}),
    catalogue,
  ),
  'service.saveProject': write(
    ADMINISTRATORS,
    'Adds (`projectKey` null) or renames a volunteer project, or takes it out of the choice. Hours already counted keep their project.',
    v.strictObject({
      projectKey: v.nullable(text('志愿服务项目', 1, 40)),
      label: text('项目名称', 2, 30),
      offered: v.boolean('请选择是否可选'),
    }),
    catalogue,
  ),
} as const;
