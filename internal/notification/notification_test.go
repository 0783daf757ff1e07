package notification_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/desk"
	"infohus/internal/fault"
	"infohus/internal/notification"
	"infohus/internal/page"
	"infohus/internal/submission"
	"infohus/internal/work"
	"infohus/internal/worktest"
)

// elias belongs to nobody: the day of the number is raised by 60.
const elias = "730514-4521"

func input() contract.NotifyChildServicesInput {
	return contract.NotifyChildServicesInput{
		Person:      &contract.PersonInput{Name: "Elias Brandvold", Cpr: new(elias)},
		Statements:  []*contract.StatementInput{{Kind: contract.StatementKindObservedFact, Text: "En tegning af vold.", HappenedOn: new(calendar.NewDate(2026, time.November, 6))}},
		ParentsKnow: contract.ParentsKnowNo, ParentsNote: new("Aftales med rådgiver."), Resources: new("Spiller fodbold."),
		Reporter: &contract.ReporterInput{Phone: new("43 00 00 99"), WishUnnamed: new(true)},
	}
}

func notify(x *worktest.World, username string, in contract.NotifyChildServicesInput) uuid.UUID {
	return worktest.Must(x.As(username), x, "notifyChildServices", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
		return notification.Notify(ctx, w, in)
	})
}

func only(x *worktest.World) *ent.Notification {
	n, err := x.DB.Client.Notification.Query().Only(x.System())
	require.NoError(x.T, err)
	return n
}

func refused(t *testing.T, err error, kind fault.Kind, reason, field string) {
	t.Helper()
	require.Error(t, err)
	f := fault.Of(err)
	require.Equal(t, kind, f.Kind, "%v", err)
	require.Equal(t, reason, f.Reason, "%v", err)
	require.Equal(t, field, f.Field, "%v", err)
}

// TestClocks: 24 hours and six working days from the moment of sending, through
// weekends, the change of the clocks and holidays.
func TestClocks(t *testing.T) {
	at := func(y int, m time.Month, d, h, minute int) time.Time {
		return time.Date(y, m, d, h, minute, 0, 0, calendar.Zone())
	}
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		for _, tt := range []struct {
			name        string
			sent, acute time.Time
			receipt     calendar.Date
		}{
			{"Friday afternoon", at(2026, 11, 20, 15, 40), at(2026, 11, 21, 15, 40), calendar.NewDate(2026, 11, 30)},
			{"into winter time the wall clock shows an hour less", at(2026, 10, 24, 15, 40), at(2026, 10, 25, 14, 40), calendar.NewDate(2026, 11, 2)},
			{"into summer time an hour more", at(2027, 3, 27, 15, 40), at(2027, 3, 28, 16, 40), calendar.NewDate(2027, 4, 6)},
			{"over Christmas", at(2026, 12, 23, 10, 0), at(2026, 12, 24, 10, 0), calendar.NewDate(2027, 1, 4)},
			{"just before midnight", at(2026, 11, 20, 23, 59), at(2026, 11, 21, 23, 59), calendar.NewDate(2026, 11, 30)},
		} {
			x.Clock.Set(tt.sent)
			in := input()
			in.Person.Cpr, in.Person.Age = nil, new(12)
			in.Statements[0].HappenedOn = nil
			id := notify(x, "skole", in)
			s, err := x.DB.Client.Submission.Get(x.System(), id)
			require.NoError(t, err)
			n, err := x.DB.Client.Notification.Get(x.System(), s.ObjectID)
			require.NoError(t, err)
			require.True(t, tt.acute.Equal(n.AcuteDueAt), "%s: %s", tt.name, n.AcuteDueAt)
			require.Equal(t, tt.receipt, n.ReceiptDueOn, tt.name)
			require.Equal(t, tt.receipt, *s.ReceiptDueOn, tt.name)
			require.True(t, n.DueAt.Equal(n.AcuteDueAt), tt.name)
		}
	})
}

// TestWay walks a notification from sending to closing, and looks at it from
// every side on the way.
func TestWay(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		sent := notify(x, "skole", input())
		n := only(x)
		sees := func(username string) (s *contract.Submission) {
			x.Read(username, func(ctx context.Context, w *work.Scope) {
				s, _ = submission.View(ctx, w, sent)
			})
			return s
		}
		view := func(username string) (v *contract.Notification, err error) {
			x.Read(username, func(ctx context.Context, w *work.Scope) { v, err = notification.View(ctx, w, n.ID, work.All) })
			return v, err
		}

		s := sees("skole")
		require.Equal(t, contract.SubmissionStatusSent, s.Status)
		require.Equal(t, "Ikke modtaget endnu – ring 43 00 00 91 (hele døgnet)", *s.NotYetReceived)
		require.Contains(t, s.Recipient, "Center for Børn og Forebyggelse")
		require.Nil(t, sees("skoleleder"), "a colleague's submission is hidden")
		for _, other := range []string{"skole", "skoleleder", "tk", "tknabo", "politi", "pet", "leder", "admin", "dpo"} {
			_, err := view(other)
			require.True(t, fault.Is(err, fault.NotFound), other)
		}

		v, err := view("cbf")
		require.NoError(t, err)
		require.Equal(t, "En tegning af vold.", v.Statements[0].Text)
		require.True(t, v.Statements[0].Late, "two weeks after it happened")
		require.Equal(t, "Mette Lindegaard", *v.Reporter.Name)
		require.Equal(t, "Strandskolen", *v.Reporter.Organisation)
		require.True(t, v.Reporter.WishUnnamed)
		require.Equal(t, "Elias Brandvold", *v.Person.Name)
		require.Equal(t, &contract.NotificationCan{TakeOver: true}, v.ViewerCan)
		require.Empty(t, v.Earlier)

		do := func(username, name string, f func(context.Context, *work.Scope) (uuid.UUID, error)) error {
			_, err := worktest.Do(x.As(username), x, name, f)
			return err
		}
		takeOver := func(username string, version int) error {
			return do(username, "takeOverNotification", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
				return notification.TakeOver(ctx, w, contract.TakeOverNotificationInput{ID: n.ID, Version: version})
			})
		}
		assess := func(reason string, version int) error {
			return do("cbf", "recordAcuteAssessment", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
				return notification.AssessAcutely(ctx, w, contract.RecordAcuteAssessmentInput{ID: n.ID, Version: version, Outcome: contract.AcuteOutcomeNoDanger, Reason: reason})
			})
		}
		receipt := func(words *string, version int) error {
			return do("cbf", "sendReceipt", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
				return notification.SendReceipt(ctx, w, contract.SendReceiptInput{ID: n.ID, Version: version, Text: words})
			})
		}
		end := func(version int) error {
			return do("cbf", "closeNotification", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) {
				return notification.Close(ctx, w, contract.CloseNotificationInput{ID: n.ID, Version: version, FollowUp: true, ChildView: new("Vil gerne tale."), ParentContact: new("Ringet.")})
			})
		}

		refused(t, takeOver("tk", 1), fault.NotFound, "", "")
		refused(t, assess("Ingen fare.", 1), fault.Conflict, "STAGE", "")
		refused(t, takeOver("cbf", 7), fault.Conflict, "STALE_VERSION", "version")
		require.NoError(t, takeOver("cbf", 1))
		refused(t, takeOver("cbf", 2), fault.Conflict, "STAGE", "")
		s = sees("skole")
		require.Equal(t, contract.SubmissionStatusReceived, s.Status)
		require.Nil(t, s.NotYetReceived)

		// The receipt may go first, once; late assessments are recorded, not refused.
		refused(t, receipt(new("CPR 610110-4321 er modtaget."), 2), fault.Invalid, "CPR", "text")
		require.NoError(t, receipt(new("Vi har modtaget din underretning."), 2))
		refused(t, receipt(nil, 3), fault.Conflict, "RECEIPT_SENT", "")
		require.Equal(t, "Vi har modtaget din underretning.", *sees("skole").Feedback)
		require.NotNil(t, sees("skole").ReceiptAt)
		x.Clock.Advance(30 * time.Hour)
		refused(t, assess(" ", 3), fault.Invalid, "", "reason")
		require.NoError(t, assess("Ingen fare lige nu.", 3))
		after := only(x)
		require.True(t, after.AcuteDueAt.Equal(n.AcuteDueAt), "no command moves the clocks")
		require.Equal(t, n.ReceiptDueOn, after.ReceiptDueOn)
		require.Equal(t, contract.NotificationStageReceipted, after.Stage)
		bare := contract.CloseNotificationInput{ID: n.ID, Version: 4, FollowUp: false, ChildView: new(" ")}
		closing := func() error {
			return do("cbf", "closeNotification", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return notification.Close(ctx, w, bare) })
		}
		refused(t, closing(), fault.Invalid, "EXCEPTION_NEEDED", "exception")
		require.NoError(t, end(4))
		s = sees("skole")
		require.Equal(t, contract.SubmissionStatusAssessed, s.Status)
		require.Contains(t, *s.Feedback, "videre opfølgning")
		v, err = view("cbf2")
		require.NoError(t, err)
		require.Equal(t, "Vil gerne tale.", *v.ChildView)
		require.Equal(t, "Line Skovgaard", *v.AcuteAssessedBy)
		require.Equal(t, &contract.NotificationCan{}, v.ViewerCan)

		// A second one about the same child shows the first beside it.
		notify(x, "skoleleder", input())
		x.Read("cbf", func(ctx context.Context, w *work.Scope) {
			p, err := notification.List(ctx, w, &contract.NotificationFilter{Open: new(true)}, window(t, w, notification.ListName, 10), work.All)
			require.NoError(t, err)
			require.Len(t, p.Items, 1)
			require.Len(t, p.Items[0].Earlier, 1)
			require.Equal(t, n.Reference, p.Items[0].Earlier[0].Reference)
		})
	})
}

func window(t *testing.T, w *work.Scope, list string, first int) page.Window {
	t.Helper()
	win, err := page.Args{First: first}.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: list})
	require.NoError(t, err)
	return win
}

// TestRefusals of sending.
func TestRefusals(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		for _, tt := range []struct {
			name, as string
			change   func(*contract.NotifyChildServicesInput)
			kind     fault.Kind
			reason   string
			field    string
		}{
			{"a liaison sends nothing in", "pet", func(*contract.NotifyChildServicesInput) {}, fault.Forbidden, "", ""},
			{"an adult", "skole", func(in *contract.NotifyChildServicesInput) { in.Person.Cpr, in.Person.Age = nil, new(18) }, fault.Invalid, "NOT_A_CHILD", "person"},
			{"nothing seen", "skole", func(in *contract.NotifyChildServicesInput) { in.Statements = nil }, fault.Invalid, "", "statements"},
			{"an empty statement", "skole", func(in *contract.NotifyChildServicesInput) { in.Statements[0].Text = " " }, fault.Invalid, "", "statements.0.text"},
			{"seen tomorrow", "skole", func(in *contract.NotifyChildServicesInput) {
				in.Statements[0].HappenedOn = new(calendar.NewDate(2026, 11, 21))
			}, fault.Invalid, "", "statements.0.happenedOn"},
			{"the district's police must choose", "politi", func(*contract.NotifyChildServicesInput) {}, fault.Invalid, "CHOOSE_MUNICIPALITY", "municipalityId"},
			{"not another's municipality", "skole", func(in *contract.NotifyChildServicesInput) { in.MunicipalityID = new(uuid.New()) }, fault.Invalid, "CHOOSE_MUNICIPALITY", "municipalityId"},
		} {
			in := input()
			tt.change(&in)
			_, err := worktest.Do(x.As(tt.as), x, "notifyChildServices", func(ctx context.Context, w *work.Scope) (uuid.UUID, error) { return notification.Notify(ctx, w, in) })
			t.Run(tt.name, func(t *testing.T) { refused(t, err, tt.kind, tt.reason, tt.field) })
		}
		count, err := x.DB.Client.Notification.Query().Count(x.System())
		require.NoError(t, err)
		require.Zero(t, count, "a refused notification leaves nothing")

		in := input()
		in.Person = &contract.PersonInput{Name: "Et barn i gården"}
		notify(x, "medarbejder", in)
		in.MunicipalityID = new(*x.Viewer("tknabo").MunicipalityID)
		in.Reporter.Name = new("En nabo")
		notify(x, "politi", in)
	})
}

// TestDesk: child services' statutory acts first, by clock; a fixed number of
// statements for the list and the desk.
func TestDesk(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		statements := func() (list, desktop int) {
			x.Read("cbf", func(ctx context.Context, w *work.Scope) {
				win := window(t, w, notification.ListName, 50)
				list = x.Count(func() {
					_, err := notification.List(ctx, w, nil, win, work.All)
					require.NoError(t, err)
				})
			})
			x.Read("cbf", func(ctx context.Context, w *work.Scope) {
				desktop = x.Count(func() {
					_, err := desk.View(ctx, w, work.All)
					require.NoError(t, err)
				})
			})
			return list, desktop
		}
		notify(x, "skole", input())
		list, desktop := statements()
		for range 5 {
			in := input()
			in.Person.Cpr, in.Person.Age = nil, new(9)
			notify(x, "skole", in)
		}
		moreList, moreDesk := statements()
		require.Equal(t, list, moreList)
		require.Equal(t, desktop, moreDesk)
		t.Logf("list: %d statements, desk: %d", list, desktop)

		of := func() (d *contract.Desk) {
			x.Read("cbf", func(ctx context.Context, w *work.Scope) {
				var err error
				d, err = desk.View(ctx, w, work.All)
				require.NoError(t, err)
			})
			return d
		}
		d := of()
		require.Len(t, d.Clocks, 12)
		require.Len(t, d.Tasks, 6, "a receipt waits for taking over")
		require.Equal(t, contract.DeskTaskKindTakeOverNotification, d.Tasks[0].Kind)
		require.Equal(t, contract.DeskGroupWeek, d.Tasks[0].Group, "Saturday 15.40")
		require.True(t, d.Tasks[0].Statutory)
		x.Clock.Advance(23 * time.Hour)
		require.Equal(t, contract.DeskGroupToday, of().Tasks[0].Group)
		x.Clock.Advance(time.Hour)
		require.Equal(t, contract.DeskGroupOverdue, of().Tasks[0].Group)

		// Pages follow one another without gap or repeat, though the deadlines are the same.
		seen := map[uuid.UUID]bool{}
		x.Read("cbf", func(ctx context.Context, w *work.Scope) {
			args := page.Args{First: 4}
			for {
				win, err := args.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: notification.ListName})
				require.NoError(t, err)
				p, err := notification.List(ctx, w, nil, win, func(string) bool { return false })
				require.NoError(t, err)
				for _, n := range p.Items {
					require.False(t, seen[n.ID])
					seen[n.ID] = true
				}
				if args.After = p.End; !p.HasNext {
					return
				}
			}
		})
		require.Len(t, seen, 6)
	})
}

// TestTypedName: a name that is another than that of the number's holder is kept
// and shown to child services; another spelling, or a part of the name, is not.
func TestTypedName(t *testing.T) {
	worktest.Each(t, func(t *testing.T, x *worktest.World) {
		notify(x, "skole", input())
		for _, tt := range []struct{ typed, shown string }{
			{"Elias Brandvold", ""},
			{"Brandvold, Ellias", ""},
			{"Elias", ""},
			{"Helt Anden", "Helt Anden"},
		} {
			x.Clock.Advance(time.Second)
			in := input()
			in.Person.Name = tt.typed
			sent := notify(x, "skole", in)
			s, err := x.DB.Client.Submission.Get(x.System(), sent)
			require.NoError(t, err)
			x.Read("cbf", func(ctx context.Context, w *work.Scope) {
				v, err := notification.View(ctx, w, s.ObjectID, work.All)
				require.NoError(t, err)
				require.Equal(t, "Elias Brandvold", *v.Person.Name, "what stands is not replaced")
				if tt.shown == "" {
					require.Nil(t, v.TypedName, tt.typed)
				} else {
					require.Equal(t, tt.shown, *v.TypedName)
				}
			})
		}
	})
}
