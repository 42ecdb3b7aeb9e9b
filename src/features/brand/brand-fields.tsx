import { Card } from '@/components/card/card';
import { ChipsField } from '@/components/fields/chips-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { TextField } from '@/components/fields/text-field';
import { PersonField } from '@/components/person-field/person-field';
import { PicturePicker } from '@/components/picture-picker/picture-picker';
import { Section } from '@/components/section/section';
import { BRAND_KIND_LABELS, BRAND_KINDS } from '@/shared/brand/brand';
import { ActivitiesField } from './activities-field';
import type { BrandForm } from './brand-form';

interface BrandFieldsProps {
  form: BrandForm;
  errors: Readonly<Record<string, string>>;
  projects: ReadonlyArray<{ readonly key: string; readonly label: string }>;
  isNew: boolean;
  seesPeople: boolean;
  thisYear: string;
  onChange: (change: Partial<BrandForm>) => void;
}

const KINDS = BRAND_KINDS.map((value) => ({ value, label: BRAND_KIND_LABELS[value] }));

/** What a brand is, whose it is, and what counts for it. */
export function BrandFields(props: BrandFieldsProps) {
  const { form, errors, projects, isNew, seesPeople, thisYear, onChange } = props;
  const years = [thisYear, String(Number(thisYear) + 1)].map((year) => ({ value: year, label: `${year}年` }));
  return (
    <>
      <Card flush>
        {isNew ? (
          <ChipsField
            id="brand-kind"
            label="类别"
            single
            required
            choices={KINDS}
            value={[form.kind]}
            onChange={([kind]) => kind && onChange({ kind, year: kind === 'special' ? thisYear : null })}
          />
        ) : null}
        {form.kind === 'special' && isNew ? (
          <ChipsField
            id="brand-year"
            label="年份"
            single
            required
            choices={years}
            value={form.year ? [form.year] : []}
            error={errors.year}
            onChange={([year]) => onChange({ year: year ?? null })}
          />
        ) : null}
        <TextField
          id="brand-name"
          label="名称"
          required
          maxLength={30}
          value={form.name}
          error={errors.name}
          onChange={(name) => onChange({ name })}
        />
        <TextField
          id="brand-slogan"
          label="口号"
          maxLength={40}
          value={form.slogan}
          error={errors.slogan}
          onChange={(slogan) => onChange({ slogan })}
        />
        {seesPeople ? (
          <PersonField
            id="brand-person"
            label="负责人"
            required
            value={form.personInCharge}
            error={errors.personInChargeId && '请选择负责人'}
            onChange={(personInCharge) => onChange({ personInCharge })}
          />
        ) : null}
      </Card>
      <Section title="哪些活动算它的">
        <Card flush>
          <ChipsField
            id="brand-project"
            label="服务项目"
            hint="这些项目的活动、人次和时长自动计入，不用再填"
            choices={projects.map(({ key, label }) => ({ value: key, label }))}
            value={form.projectKeys}
            error={errors.projectKeys}
            onChange={(projectKeys) => onChange({ projectKeys })}
          />
          <ActivitiesField
            value={form.activities}
            error={errors.activityIds}
            onChange={(activities) => onChange({ activities })}
          />
        </Card>
      </Section>
      <Section title="对外展示">
        <Card flush>
          <PicturePicker
            label="图片"
            use="record"
            hint="第一张作封面"
            value={form.pictures}
            error={errors.pictures}
            onChange={(pictures) => onChange({ pictures })}
          />
          <TextAreaField
            id="brand-story"
            label="品牌故事"
            maxLength={2000}
            value={form.story}
            error={errors.story}
            onChange={(story) => onChange({ story })}
          />
          <TextAreaField
            id="brand-plan"
            label="创建方案"
            maxLength={1000}
            value={form.plan}
            error={errors.plan}
            onChange={(plan) => onChange({ plan })}
          />
        </Card>
      </Section>
    </>
  );
}
