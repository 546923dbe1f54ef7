import type { CatalogueView } from '@nybrud/contracts';
import { DateField, RadioGroup, Select } from '@nybrud/ui/forms';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { catalogueQuery } from '../../../lib/session.queries.ts';
import { useLanguage, useText } from '../../../lib/text.ts';
import { type StepProps, useStepField } from './step-field.ts';

type Track = CatalogueView['processModel']['tracks'][number];

/** 3: which way the project goes, how far it has come, and who may see it. */
export function PlaceStep(props: StepProps) {
  const { t } = useTranslation();
  const pick = useText();
  const locale = useLanguage();
  const field = useStepField(props);
  const { data: catalogue } = useSuspenseQuery(catalogueQuery(props.tenant));
  const dayHint = t('Skriv en dato, for eksempel 23.11.2026 eller i morgen.');
  return (
    <>
      <TrackAndPhase {...props} model={catalogue.processModel} />
      <DateField {...field('startedOn')} locale={locale} label={t('Startdato')} hint={dayHint} />
      <DateField {...field('dueOn')} locale={locale} label={t('Frist for fasen')} note={t('kan vente')} hint={dayHint} />
      <RadioGroup
        {...field('visibility')}
        label={t('Hvem kan se projektet')}
        options={catalogue.visibilities.map(({ key, label }) => ({ value: key, label: pick(label) }))}
      />
    </>
  );
}

function TrackAndPhase({ model, ...props }: StepProps & { model: CatalogueView['processModel'] }) {
  const { t } = useTranslation();
  const pick = useText();
  const field = useStepField(props);
  const tracks = useTracks(model);
  const { draft } = props;
  const track = model.tracks.find(({ key }) => key === draft.values.track) ?? model.tracks[0];
  const phases = (track?.phases ?? []).flatMap((key) => model.phases.filter((phase) => phase.key === key));
  const here = phases.find(({ key }) => key === draft.values.phase) ?? phases[0];
  /** A phase that the new track leaves out would be refused, so the project starts from the beginning. */
  const chooseTrack = (key: string) => {
    const keeps = model.tracks.find((one) => one.key === key)?.phases.includes(draft.values.phase);
    draft.change({ track: key, ...(keeps ? {} : { phase: '' }) });
  };
  return (
    <>
      <RadioGroup {...field('track')} onChange={chooseTrack} label={t('Hvilket spor passer til jer?')} options={tracks} />
      <Select
        {...field('phase')}
        value={here?.key}
        label={t('Hvilken fase er I i?')}
        hint={here && pick(here.help)}
        options={phases.map(({ key, label }, index) => ({ value: key, label: `${index + 1}. ${pick(label)}` }))}
      />
    </>
  );
}

/** Each track with its help, and what it leaves out. */
function useTracks({ tracks, phases }: CatalogueView['processModel']) {
  const { t } = useTranslation();
  const pick = useText();
  const hint = (track: Track) => {
    const out = phases.filter(({ key }) => !track.phases.includes(key)).map(({ label }) => pick(label));
    const help = pick(track.help);
    return out.length === 0 ? t('{{help}} Alle faser er med.', { help }) : t('{{help}} Udelader: {{phases}}.', { help, phases: out.join(', ') });
  };
  return tracks.map((track) => ({ value: track.key, label: pick(track.label), hint: hint(track) }));
}
