// In the browser: Swagger UI over the API document, with the token of the demo person that is chosen.
const freshKey = 'new-each-time'
const scheme = 'person'

const read = async (address, options) => {
  const answer = await fetch(address, options)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.json()
}

const [document_, people] = await Promise.all([read('openapi.json'), read('/embedded/people')])
document_.components.parameters['Idempotency-Key'].example = freshKey

const ui = window.SwaggerUIBundle({
  spec: document_,
  domNode: document.querySelector('#operations'),
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  defaultModelsExpandDepth: -1,
  validatorUrl: null,
  requestInterceptor(request) {
    if (request.headers['Idempotency-Key'] === freshKey)
      request.headers['Idempotency-Key'] = crypto.randomUUID()
    return request
  },
})

const select = document.querySelector('#person')
const who = document.querySelector('#who')
for (const { id, name, roles, unit } of people) {
  const option = document.createElement('option')
  option.value = id
  option.textContent = [name, id, roles.join('、'), unit].filter(Boolean).join(' · ')
  select.append(option)
}

/** Tokens do not last: a fresh one now and then. */
async function take() {
  if (select.value === '') {
    ui.authActions.logout([scheme])
    who.textContent = ''
    return
  }
  const { accessToken } = await read('/embedded/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: select.value }),
  })
  ui.preauthorizeApiKey(scheme, accessToken)
  who.textContent = '令牌已备 ready'
}
select.addEventListener('change', take)
setInterval(take, 4 * 60 * 1000)
