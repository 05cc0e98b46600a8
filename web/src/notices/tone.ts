// How pressing a notice is, by its name.
import type { NoticeName } from '#contracts/terms.ts'
import type { Tone } from '../shell/mark.tsx'

export const noticeTones: Readonly<Record<NoticeName, Tone>> = {
  reminder: 'plain',
  'urging-slip': 'waits',
  'notice-of-supervision': 'bad',
  circular: 'bad',
  'deadline-passed': 'bad',
  'deadline-moved': 'good',
  'signing-ended': 'plain',
  'panel-lacking': 'waits',
  accepted: 'good',
  'not-accepted': 'plain',
  returned: 'waits',
  requested: 'waits',
  'request-ended': 'plain',
  converted: 'plain',
  'reference-answered': 'plain',
  'passed-on': 'plain',
  withdrawn: 'plain',
  merged: 'good',
  joined: 'good',
  'taken-in': 'good',
  restricted: 'waits',
  unrestricted: 'good',
}
