// Names of units for readers who cannot ask assignment for them: from the shipped data.
import units from '#data/units.json' with { type: 'json' }

const names = new Map(units.map(({ code, name }) => [code, name]))

export const unitName = (code: string): string => names.get(code) ?? code
