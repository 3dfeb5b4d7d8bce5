import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { request } from '../../../shared/api/request.ts';
import { tellTrouble } from '../../../shared/api/trouble.tsx';
import { ReadBriefDocument } from '../api/read-brief.ts';
import { sameArtefact, type NewTeamForm, type PickedArtefact } from './new-team-form.ts';

/** Reads the words of a brief into the form; what stands there already stays. */
export function useReadBrief(form: NewTeamForm, currency: string) {
  const { t } = useLingui();
  const nothingRead = t`Muster found nothing it knows in these words; it reads English. Choose here what should come out.`;
  const otherMoney = (because: string) => t`You wrote “${because}”; this workspace counts in ${currency}.`;
  return useMutation({
    mutationFn: (text: string) => request(ReadBriefDocument, { text, currency, today: today() }),
    onError: tellTrouble,
    onSuccess: ({ readBrief }) => {
      form.setFieldValue('wanted', merge(form.getValues().wanted, readBrief.wanted));
      form.setFieldValue('atHand', merge(form.getValues().atHand, readBrief.atHand));
      form.setFieldValue('languages', [...new Set([...form.getValues().languages, ...readBrief.languages])]);
      if (!form.getValues().title) form.setFieldValue('title', titleFrom(form.getValues().brief));
      const { budget, deadline } = readBrief;
      if (deadline && !form.getValues().deadline) form.setFieldValue('deadline', `${deadline.day} ${deadline.time}:00`);
      if (budget?.currency === currency && !form.getValues().budget) form.setFieldValue('budget', budget.amount);
      if (form.getValues().wanted.length === 0) form.setFieldError('wanted', nothingRead);
      if (budget && budget.currency !== currency) form.setFieldError('budget', otherMoney(budget.because));
    },
  });
}

function merge(
  present: readonly PickedArtefact[],
  read: readonly { artefact: PickedArtefact; because: string }[],
): PickedArtefact[] {
  const fresh = read.map(({ artefact, because }) => ({ ...artefact, because }));
  return [...present, ...fresh.filter((artefact) => !present.some((other) => sameArtefact(other, artefact)))];
}

/** The first sentence of the brief, cut at a word. */
function titleFrom(brief: string): string {
  const sentence = brief.trim().split(/[.!?؟\n]/)[0] ?? '';
  if (sentence.length <= 60) return sentence;
  return `${sentence.slice(0, 60).replace(/[\s,;:]+\S*$/, '')}…`;
}

/** The calendar day where the reader is: Sweden writes it the way of ISO 8601. */
function today(): string {
  return new Date().toLocaleDateString('sv');
}
