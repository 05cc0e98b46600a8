// Names of units for visitors, who cannot ask the services for them: from the shipped data.
import units from '#data/units.json' with { type: 'json' }

const names = new Map(units.map(({ code, name }) => [code, name]))

export const publicUnitName = (code: string): string => names.get(code) ?? code
