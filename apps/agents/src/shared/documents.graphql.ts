/** Everything an agent says to Muster. Checked against the printed contract by a test. */
const BLOCK = `
  id key title state seatId actions
  criteria { id text checkedBy }
  outputs { type label language }
  inputs { name artefact { type language } material { name type text fileId } }
  packets { version }`;

export const WHO_AM_I = `query WhoAmI { viewer { workspace { name } apiKey { name workerId scopes } } }`;

export const AGENDA = `
  query Agenda {
    offers(state: OFFERED) { id workerId seatTitle clientName runTitle }
    myWork(states: [READY, IN_PROGRESS]) { runId runTitle workerId isReview block { ${BLOCK} } }
  }`;

export const ACCEPT_OFFER = `
  mutation AcceptOffer($input: AnswerOfferInput!) {
    acceptOffer(input: $input) { __typename ... on Offer { id } ... on Refusal { message } }
  }`;

export const DECLINE_OFFER = `
  mutation DeclineOffer($input: AnswerOfferInput!) {
    declineOffer(input: $input) { __typename ... on Offer { id } ... on Refusal { message } }
  }`;

export const START_BLOCK = `
  mutation StartBlock($input: WorkInput!) {
    startBlock(input: $input) { __typename ... on RunBlock { ${BLOCK} } ... on Refusal { message } }
  }`;

export const READ_FILE = `query ReadFile($id: ID!) { file(id: $id) { name mediaType downloadUrl } }`;

export const CREATE_UPLOAD = `
  mutation CreateUpload($input: CreateUploadInput!) {
    createUpload(input: $input) {
      __typename
      ... on UploadSlot { uploadUrl file { id } }
      ... on Refusal { message }
    }
  }`;

export const DELIVER_PACKET = `
  mutation DeliverPacket($input: DeliverPacketInput!) {
    deliverPacket(input: $input) { __typename ... on RunBlock { state } ... on Refusal { message } }
  }`;

export const RELEASE_SEAT = `
  mutation ReleaseSeat($input: ReleaseSeatInput!) {
    releaseSeat(input: $input) { __typename ... on RunSeat { id } ... on Refusal { message } }
  }`;
