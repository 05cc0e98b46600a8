// A year 年度 in a body and in an address.
import * as z from 'zod/mini'
import { labelled } from '../labels.ts'

export const year = labelled(z.int().check(z.minimum(2000), z.maximum(2100)), '年度')
/** In an address a year is text. */
export const yearText = labelled(z.string().check(z.regex(/^20\d\d$/)), '年度')
