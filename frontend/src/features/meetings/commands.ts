import { graphql } from '@/gen/gql'

export const putOnAgenda = graphql(`
  mutation PutOnAgenda($input: PutOnAgendaInput!) {
    putOnAgenda(input: $input) {
      meeting {
        id
        version
        state
      }
    }
  }
`)

export const moveAgendaItem = graphql(`
  mutation MoveAgendaItem($input: MoveAgendaItemInput!) {
    moveAgendaItem(input: $input) {
      meeting {
        id
        version
        items {
          id
          position
        }
      }
    }
  }
`)

export const lockAgenda = graphql(`
  mutation LockAgenda($input: LockAgendaInput!) {
    lockAgenda(input: $input) {
      meeting {
        id
        version
        state
      }
    }
  }
`)

export const inviteToMeeting = graphql(`
  mutation InviteToMeeting($input: InviteToMeetingInput!) {
    inviteToMeeting(input: $input) {
      meeting {
        id
        version
      }
    }
  }
`)

export const openMeeting = graphql(`
  mutation OpenMeeting($input: OpenMeetingInput!) {
    openMeeting(input: $input) {
      meeting {
        id
        version
        state
      }
    }
  }
`)

export const recordAttendance = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      meeting {
        id
        version
        attendance {
          id
          grantId
          name
          organisation
          present
          onBehalf
          at
        }
      }
    }
  }
`)

export const openItem = graphql(`
  mutation OpenItem($input: OpenItemInput!) {
    openItem(input: $input) {
      meeting {
        id
        version
        items {
          id
          state
          version
        }
      }
    }
  }
`)

export const recuseFromItem = graphql(`
  mutation RecuseFromItem($input: RecuseInput!) {
    recuse(input: $input) {
      itemId
    }
  }
`)

export const writeMinutes = graphql(`
  mutation WriteMinutes($input: WriteMinutesInput!) {
    writeMinutes(input: $input) {
      meeting {
        id
        version
        items {
          id
          minutes
          version
        }
      }
    }
  }
`)

export const endMeeting = graphql(`
  mutation EndMeeting($input: EndMeetingInput!) {
    endMeeting(input: $input) {
      meeting {
        id
        version
        state
        minutesFinalOn
      }
    }
  }
`)

export const objectToMinutes = graphql(`
  mutation ObjectToMinutes($input: ObjectToMinutesInput!) {
    objectToMinutes(input: $input) {
      meeting {
        id
        version
        minutesFinalOn
      }
    }
  }
`)
