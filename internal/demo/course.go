package demo

import (
	"context"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	entconcern "infohus/ent/concern"
	entmatter "infohus/ent/matter"
	"infohus/internal/calendar"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/notification"
	"infohus/internal/work"
)

// course is the way of one concern, from the day it is raised. Each step puts
// the next into the calendar.
type course struct {
	s    *set
	v    volume
	r    reporting
	who  someone
	told told

	id, notification uuid.UUID
	version          int
	acute, frozen    bool
	screened         bool // with effect
	way              contract.AssessmentOutcome
	lead             string // account of the coordinator who has it

	// Set beforehand in the stories that are told on purpose.
	police  contract.ClarificationOutcome
	screens contract.ScreeningOutcome
	kept    bool   // stays at collection
	pending bool   // the police have not answered
	mentor  string // goes the whole way, with this mentor
	// stepwise: its steps stand in the calendar beforehand, and none follows of itself.
	stepwise bool
	opened   *piece // the matter before the Infohus of one that goes stepwise
}

func (c *course) begin(at time.Time) {
	c.told = c.s.story(c.who.ageOn(calendar.Today(at)))
	c.acute = c.s.chance(3)
	c.lead = c.v.coordinator
	if c.s.chance(40) {
		c.lead = c.v.second
	}
	c.way = c.s.wayOf(c.who.ageOn(calendar.Today(at)))
	c.s.at(at, c.raise)
}

// wayOf draws T&K's outcome.
func (s *set) wayOf(age int) contract.AssessmentOutcome {
	n := s.rnd.IntN(100)
	young := age < 17
	switch {
	case n < 33:
		return contract.AssessmentOutcomeAdviceOnly
	case n < 57:
		return contract.AssessmentOutcomeOtherSupport
	case n < 62:
		return contract.AssessmentOutcomeUnfounded
	case young && n < 79:
		return contract.AssessmentOutcomeSspNu
	case young && n < 86:
		return contract.AssessmentOutcomeOtherSupport
	case !young && n < 85:
		return contract.AssessmentOutcomeAdviceOnly
	}
	return contract.AssessmentOutcomeInfohus
}

func (s *set) story(age int) told {
	for {
		t := stories[s.rnd.IntN(len(stories))]
		if t.adult == (age >= 18) || (!t.adult && age < 25 && s.chance(50)) {
			return t
		}
	}
}

// fill puts the person and the small things into a text.
func (s *set) fill(text string, woman bool) string {
	he, his, him := "han", "hans", "ham"
	if woman {
		he, his, him = "hun", "hendes", "hende"
	}
	text = strings.NewReplacer("{han}", he, "{Han}", title(he), "{hans}", his, "{Hans}", title(his), "{ham}", him,
		"{fag}", s.pick(lessons), "{sted}", s.pick(spots), "{kanal}", s.pick(channels), "{voksen}", s.pick(adults)).Replace(text)
	day := s.pick(days)
	return strings.NewReplacer("{dag}", day, "{Dag}", title(day)).Replace(text)
}

func title(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

func (c *course) statements() []*contract.StatementInput {
	s, woman := c.s, c.who.woman
	today := calendar.Today(s.clock.Now())
	seen := today.AddDays(-s.between(0, 6))
	list := []*contract.StatementInput{{Kind: contract.StatementKindObservedFact, Text: s.fill(s.pick(c.told.facts), woman), HappenedOn: &seen}}
	if s.chance(60) {
		from := s.pick([]string{"en kammerat", "en kollega", "en forælder", "klubben", "en nabo"})
		kind := contract.StatementKindReportedByOther
		if s.chance(25) {
			kind = contract.StatementKindUnverified
		}
		list = append(list, &contract.StatementInput{Kind: kind, Text: s.fill(s.pick(c.told.heard), woman), Source: &from, Approximate: new(true)})
	}
	if s.chance(75) {
		list = append(list, &contract.StatementInput{Kind: contract.StatementKindProfessionalAssessment, Text: s.fill(s.pick(c.told.judged), woman)})
	}
	return list
}

func (c *course) person() *contract.PersonInput {
	in := &contract.PersonInput{Name: c.who.name}
	if c.who.cpr != "" {
		in.Cpr = &c.who.cpr
	} else {
		in.BirthDate = &c.who.born
	}
	if c.who.school != "" {
		in.School = &c.who.school
	}
	if c.who.address != "" {
		in.Address, in.Protection = &c.who.address, new(contract.ProtectionProtected)
	}
	return in
}

func opt(list []string, s *set, c *course, p int) *string {
	if !s.chance(p) {
		return nil
	}
	return new(s.fill(s.pick(list), c.who.woman))
}

func (c *course) raise(ctx context.Context) error {
	s := c.s
	age := c.who.ageOn(calendar.Today(s.clock.Now()))
	in := contract.RaiseConcernInput{
		Person: c.person(), Statements: c.statements(), Resources: new(s.fill(s.pick(goods), c.who.woman)), ParentsKnow: contract.ParentsKnowNotRelevant,
		Theme: &c.told.theme, Acute: &c.acute, TrustedAdults: opt(adults, s, c, 35), WhereItHappened: opt(spots, s, c, 40),
		Reporter: &contract.ReporterInput{Phone: new("43 00 01 " + two(s.between(10, 99))), BestTime: new(s.pick([]string{"Efter kl. 14", "Formiddag", "Hele dagen", "I pausen kl. 10"})), LeaderInformed: new(s.chance(70))},
	}
	if c.told.typ != "" {
		in.Type = &c.told.typ
	}
	if age < 18 {
		in.ParentsKnow = contract.AllParentsKnow[s.rnd.IntN(3)]
		in.ParentsNote = opt(parentsNotes, s, c, 50)
		in.AlsoNotify = new(s.chance(14))
	}
	if s.chance(6) {
		in.Reporter.WishUnnamed, in.Reporter.WishReason = new(true), new("Jeg bor i samme opgang og er utryg ved, at familien får det at vide.")
	}
	if c.r.district != "" {
		in.DistrictID = new(NetworkDistrictID(c.r.district))
	} else if c.v.key == Home && s.chance(70) {
		in.DistrictID = new(NetworkDistrictID(s.pick([]string{"strand", "torvet", "vejleaa", "eng", "landsby"})))
	}
	if c.r.account == c.v.coordinator {
		in.Source = new(contract.ConcernSourceCitizen)
		if s.chance(35) {
			in.Source = new(contract.ConcernSourceHotline)
		}
		in.Reporter.Name = new(s.invent(calendar.Today(s.clock.Now()), 40).name)
	}
	return c.send(ctx, in)
}

// send raises the concern and puts what follows into the calendar.
func (c *course) send(ctx context.Context, in contract.RaiseConcernInput) error {
	s := c.s
	var raised concern.Raised
	err := s.as(ctx, c.r.account, "raiseConcern", func(ctx context.Context, w *work.Scope) (err error) {
		raised, err = concern.Raise(ctx, w, in)
		return err
	})
	if err != nil {
		return err
	}
	c.id, c.version = raised.Concern, 1
	if raised.Notification != nil {
		c.notification = *raised.Notification
		s.notified(c.v.cbf, c.notification)
	}
	if c.acute {
		c.inform()
		s.at(s.clock.Now().Add(time.Duration(s.between(20, 90))*time.Minute), c.ask)
		return nil
	}
	// A few wait longer than they should.
	c.next(s.between(0, 3)+s.late(), c.assess)
	return nil
}

// next puts the step that follows into the calendar.
func (c *course) next(workdays int, do func(context.Context) error) {
	if !c.stepwise {
		c.s.at(c.s.working(c.s.clock.Now(), workdays), do)
	}
}

// late is how many working days too many something waits now and then.
func (s *set) late() int {
	if s.chance(5) {
		return s.between(2, 6)
	}
	return 0
}

func two(n int) string { return strconv.Itoa(n/10) + strconv.Itoa(n%10) }

// step runs one command on the concern at its present version, which it raises.
func (c *course) step(ctx context.Context, account, name string, do func(context.Context, *work.Scope, int) (uuid.UUID, error)) error {
	err := c.s.as(ctx, account, name, func(ctx context.Context, w *work.Scope) error {
		_, err := do(ctx, w, c.version)
		return err
	})
	c.version++
	return err
}

// assess begins T&K's own assessment; the outcome follows some days later.
func (c *course) assess(ctx context.Context) error {
	err := c.step(ctx, c.lead, "beginCoordinatorAssessment", func(ctx context.Context, w *work.Scope, version int) (uuid.UUID, error) {
		return concern.Begin(ctx, w, contract.ConcernCommandInput{ID: c.id, Version: version})
	})
	c.next(c.s.between(1, 4)+c.s.late(), c.assessed)
	c.inform()
	return err
}

func (c *course) assessed(ctx context.Context) error {
	s := c.s
	reasons := map[contract.AssessmentOutcome][]string{
		contract.AssessmentOutcomeAdviceOnly: adviceReasons, contract.AssessmentOutcomeOtherSupport: otherReasons, contract.AssessmentOutcomeUnfounded: unfoundedReasons,
		contract.AssessmentOutcomeSspNu: sspReasons, contract.AssessmentOutcomeInfohus: infohusReasons,
	}
	today := calendar.Today(s.clock.Now())
	in := contract.RecordCoordinatorAssessmentInput{ID: c.id, Reason: s.pick(reasons[c.way]), SpokeWithReporterOn: &today}
	in.Outcome = c.way
	var opened uuid.UUID
	err := c.step(ctx, c.lead, "recordCoordinatorAssessment", func(ctx context.Context, w *work.Scope, version int) (uuid.UUID, error) {
		in.Version = version
		_, err := concern.Assess(ctx, w, in)
		if err == nil && c.way == contract.AssessmentOutcomeSspNu {
			opened, err = matterOf(ctx, w, c.id)
		}
		return opened, err
	})
	if err != nil {
		return err
	}
	switch c.way {
	case contract.AssessmentOutcomeInfohus:
		c.next(s.between(0, 2), c.ask)
		return nil
	case contract.AssessmentOutcomeSspNu:
		s.sspNU(c, opened)
	}
	c.tell()
	return nil
}

func matterOf(ctx context.Context, w *work.Scope, concern uuid.UUID) (uuid.UUID, error) {
	return w.Matter.Query().Where(entmatter.ConcernID(concern)).OnlyID(ctx)
}

// tell gives the reporter a feedback within days of the end.
func (c *course) tell() {
	c.s.at(c.s.working(c.s.clock.Now(), c.s.between(0, 3)+c.s.late()), func(ctx context.Context) error {
		return c.s.as(ctx, c.lead, "sendFeedback", func(ctx context.Context, w *work.Scope) error {
			_, err := concern.SendFeedback(ctx, w, contract.SendFeedbackInput{ID: c.id, Text: c.s.pick(feedbacks)})
			return err
		})
	})
}

// inform tells the citizen or the parents within the month that the law gives,
// or postpones it with grounds.
func (c *course) inform() {
	c.s.at(c.s.working(c.s.clock.Now(), c.s.between(4, 18)+c.s.late()), c.informed)
}

// informed tells them, or postpones it and looks at it again on the day.
func (c *course) informed(ctx context.Context) error {
	s := c.s
	if c.frozen {
		return nil // the police handle it alone
	}
	return s.as(ctx, c.lead, "recordInformed", func(ctx context.Context, w *work.Scope) error {
		if erased, err := w.Concern.Query().Where(entconcern.ID(c.id), entconcern.ErasedAtNotNil()).Exist(ctx); err != nil || erased {
			return err
		}
		today := w.Today()
		in := contract.RecordInformedInput{ID: c.id, Who: contract.InformedWhoCitizen, On: &today}
		if c.who.ageOn(today) < 18 {
			in.Who = contract.InformedWhoParents
		}
		if c.way == contract.AssessmentOutcomeInfohus && s.chance(8) {
			in.On, in.ReviewOn = nil, new(today.AddDays(30))
			in.PostponedReason = new("Politiet er ved at afklare, om der er noget til hinder. Orientering nu kan skade det forebyggende arbejde. Vurderes igen.")
			s.at(s.on(*in.ReviewOn), c.informed)
		}
		_, err := concern.RecordInformed(ctx, w, in)
		return err
	})
}

// notified: child services take a notification over, look at the danger within
// a day, give the receipt and close.
func (s *set) notified(cbf string, id uuid.UUID) {
	now, version := s.clock.Now(), 0
	step := func(at time.Time, name string, do func(context.Context, *work.Scope, int) error) {
		s.at(at, func(ctx context.Context) error {
			return s.as(ctx, cbf, name, func(ctx context.Context, w *work.Scope) error {
				version++
				return do(ctx, w, version)
			})
		})
	}
	taken := now.Add(time.Duration(s.between(25, 300)) * time.Minute)
	judged := taken.Add(time.Duration(s.between(60, 900)) * time.Minute)
	step(taken, "takeOverNotification", func(ctx context.Context, w *work.Scope, version int) error {
		_, err := notification.TakeOver(ctx, w, contract.TakeOverNotificationInput{ID: id, Version: version})
		return err
	})
	outcome, reason := contract.AcuteOutcomeNoDanger, s.pick(acuteReasons)
	if s.chance(6) {
		outcome, reason = contract.AcuteOutcomeDangerActed, s.pick(dangerReasons)
	}
	step(judged, "recordAcuteAssessment", func(ctx context.Context, w *work.Scope, version int) error {
		_, err := notification.AssessAcutely(ctx, w, contract.RecordAcuteAssessmentInput{ID: id, Version: version, Outcome: outcome, Reason: reason})
		return err
	})
	receipt := s.working(judged, s.between(1, 4)+s.late())
	step(receipt, "sendReceipt", func(ctx context.Context, w *work.Scope, version int) error {
		_, err := notification.SendReceipt(ctx, w, contract.SendReceiptInput{ID: id, Version: version})
		return err
	})
	step(s.working(receipt, s.between(6, 25)), "closeNotification", func(ctx context.Context, w *work.Scope, version int) error {
		_, err := notification.Close(ctx, w, contract.CloseNotificationInput{ID: id, Version: version, FollowUp: s.chance(60), ChildView: new(s.pick(childViews)), ParentContact: new(s.pick(parentContacts))})
		return err
	})
}
