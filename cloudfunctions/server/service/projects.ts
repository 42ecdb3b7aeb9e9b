import { MAX_PROJECTS } from '../../../src/shared/activity/volunteer-project';
import { AppError } from '../../../src/shared/error/app-error';
import type { ProjectRow } from '../../../src/shared/service/project-contract';
import { nameKey } from '../../../src/shared/text/clean-text';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import type { UnitDoc } from '../store/documents/membership';

type Projects = UnitDoc['projects'];

export const readProjects: Handler<'service.projects'> = async ({ caller }) => ({
  projects: caller.unit.projects.map(projectRow),
});

/** A project is never removed: hours, brands and indicators name its key for good. */
export const saveProject: Handler<'service.saveProject'> = async (
  context,
  { projectKey, label, offered },
) => {
  await refuseRisky(context, label);
  const key = projectKey ?? context.newId();
  return context.write(async (tx) => {
    const unit = (await tx.get('units', context.caller.unit._id)) ?? context.caller.unit;
    if (projectKey !== null && !unit.projects.some((one) => one.key === projectKey)) {
      throw new AppError('NOT_FOUND', '没有找到这个项目，请返回刷新后再试');
    }
    refuseSameName(unit.projects, key, label);
    const saved = { key, label, ...(!offered && { retired: true }) };
    const changed = unit.projects.map((one) => (one.key === key ? saved : one));
    const projects = projectKey === null ? [...changed, saved] : changed;
    if (projects.length > MAX_PROJECTS) {
      throw new AppError('NOT_ALLOWED', `项目最多${MAX_PROJECTS}个，请改用已停用的项目`);
    }
    await tx.patch('units', unit._id, { projects });
    return { projects: projects.map(projectRow) };
  });
};

function refuseSameName(projects: Projects, key: string, label: string): void {
  const same = projects.find((one) => one.key !== key && nameKey(one.label) === nameKey(label));
  if (!same) return;
  const message = same.retired ? '已停用的项目里有这个名称，可以恢复它' : '已经有这个名称的项目';
  throw new AppError('DUPLICATE', message, { label: message });
}

function projectRow({ key, label, retired = false }: Projects[number]): ProjectRow {
  return { projectKey: key, label, offered: !retired };
}
