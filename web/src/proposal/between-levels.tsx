// Between levels: where the case came from, whether it is to go up, why it came back.
import { Alert } from 'antd'
import { regionName, unitName } from '#data/names.ts'
import type { ProposalParts } from '../api/queries.ts'

export function BetweenLevels({ parts: { caseFile } }: { parts: ProposalParts }) {
  const { origin, handUp, takenBack, number, status } = caseFile ?? {}
  return (
    <>
      {origin && (
        <Alert
          className="inside"
          type="info"
          showIcon
          title={`${regionName(origin.level)}第 ${number} 号提案，${origin.up ? '转' : '交'}由本级办理`}
          description={
            <>
              {origin.up ? '超出其职权：' : '要求：'}
              {origin.requirement}
              <br />
              由提案者在{regionName(origin.level)}确认沟通、收到答复并评价；不能承办的，请在预交办前退回。
            </>
          }
        />
      )}
      {handUp && (
        <Alert
          className="inside"
          type="warning"
          showIcon
          title={`拟转${regionName(handUp.to)}办理，待第一提案人同意`}
          description={handUp.reason}
        />
      )}
      {takenBack && status === 'open' && (
        <Alert
          className="inside"
          type="warning"
          showIcon
          title={`${unitName(takenBack.unit)}已退回，请重新确定承办单位`}
          description={takenBack.reason}
        />
      )}
    </>
  )
}
