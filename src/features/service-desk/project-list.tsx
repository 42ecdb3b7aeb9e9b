import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import { useCall } from '@/services/use-call';
import type { ProjectRow } from '@/shared/service/project-contract';
import { ProjectSheet } from './project-sheet';

/** The unit's volunteer projects: those to choose from, then those no longer offered. */
export function ProjectList() {
  const { data, error, reload } = useCall('service.projects', {});
  const [open, setOpen] = useState<ProjectRow | 'new'>();
  const projects = [...(data?.projects ?? [])].sort(
    (one, other) => Number(other.offered) - Number(one.offered),
  );
  return (
    <Section title="志愿服务项目">
      {error && !data ? (
        <Notice tone="bad" onTap={() => void reload()}>{`${error.message} 点这里重试`}</Notice>
      ) : null}
      {data ? (
        <Card flush>
          {projects.map((project) => (
            <ListRow
              id={`project-${project.projectKey}`}
              key={project.projectKey}
              title={project.label}
              trail={project.offered ? undefined : <StatusTag tone="quiet">已停用</StatusTag>}
              onTap={() => setOpen(project)}
            />
          ))}
          <ListRow
            id="project-add"
            lead={<Icon name="plus" />}
            title="添加项目"
            onTap={() => setOpen('new')}
          />
        </Card>
      ) : null}
      {open ? (
        <ProjectSheet
          project={open === 'new' ? null : open}
          onChanged={() => void reload()}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </Section>
  );
}
