package demo

import (
	"context"
	"time"

	"github.com/google/uuid"

	"infohus/internal/advice"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/draft"
	"infohus/internal/matter"
	"infohus/internal/notification"
	"infohus/internal/trend"
	"infohus/internal/work"

	entmatter "infohus/ent/matter"
	entnotification "infohus/ent/notification"
)

// planGeneral puts what is not a concern into the calendar: sparring, trends,
// notifications to child services alone, young people brought to SSP-NU.
func (s *set) planGeneral() {
	for range s.times(90) {
		v := s.anyone()
		r := s.reporter(v)
		if r.account == v.coordinator {
			continue
		}
		s.at(s.moment(), func(ctx context.Context) error { return s.advise(ctx, v, r) })
	}
	// Answers erase themselves after three months: most are of late.
	for range s.times(16) {
		r := s.reporter(volumes[0])
		if r.account != "tk" {
			s.at(s.on(s.anchor.AddDays(-s.between(2, 70))), func(ctx context.Context) error { return s.advise(ctx, volumes[0], r) })
		}
	}
	for range s.times(110) {
		v := s.anyone()
		s.at(s.moment(), func(ctx context.Context) error { return s.trend(ctx, v) })
	}
	for range s.times(100) {
		v := s.anyone()
		s.at(s.moment(), func(ctx context.Context) error { return s.notify(ctx, v, s.young(v)) })
	}
	for range s.times(60) {
		s.at(s.moment(), func(ctx context.Context) error {
			return s.bring(ctx, s.pick([]string{"lokalpoliti", "straxen", "uddannelsesvejleder", "lokalpoliti2"}))
		})
	}
}

// times scales a number of things.
func (s *set) times(n int) int {
	if s.options.Small {
		return max(n/12, 2)
	}
	return n * s.options.Scale
}

// anyone draws a municipality, by size.
func (s *set) anyone() volume {
	total := 0
	for _, v := range volumes {
		total += v.perYear
	}
	n := s.rnd.IntN(total)
	for _, v := range volumes {
		if n -= v.perYear; n < 0 {
			return v
		}
	}
	return volumes[0]
}

func (s *set) advise(ctx context.Context, v volume, r reporting) error {
	in := contract.RequestAdviceInput{Topic: s.pick(topics), Phone: new("43 00 02 " + two(s.between(10, 99)))}
	if s.viewers[r.account].MunicipalityID == nil {
		in.MunicipalityID = new(MunicipalityID(v.key))
	}
	var id uuid.UUID
	if err := s.as(ctx, r.account, "requestAdvice", func(ctx context.Context, w *work.Scope) error {
		sent, err := advice.Request(ctx, w, in)
		if err != nil {
			return err
		}
		x, err := w.Submission.Get(ctx, sent)
		if err == nil {
			id = x.ObjectID
		}
		return err
	}); err != nil {
		return err
	}
	s.at(s.working(s.clock.Now(), s.between(0, 3)), func(ctx context.Context) error {
		return s.as(ctx, v.coordinator, "answerAdvice", func(ctx context.Context, w *work.Scope) error {
			_, err := advice.Answer(ctx, w, contract.AnswerAdviceInput{ID: id, Version: 1, Answer: s.pick(answers), MinutesUsed: 5 * s.between(2, 9)})
			return err
		})
	})
	return nil
}

func (s *set) trend(ctx context.Context, v volume) error {
	var places []string
	for _, n := range networks {
		if n.municipality == v.key {
			places = append(places, n.key)
		}
	}
	account := s.reporter(v).account
	if v.key == Home {
		account = s.pick([]string{"gadeplan", "straxen", "ssp", "ungdomsskole", "skoleleder", "next", "fgu", "gadeplan2"})
	}
	kind := contract.AllPhenomenon[s.rnd.IntN(len(contract.AllPhenomenon))]
	return s.report(ctx, account, s.pick(places), kind, s.pick(trends[kind]))
}

func (s *set) report(ctx context.Context, account, place string, kind contract.Phenomenon, text string) error {
	today := calendar.Today(s.clock.Now())
	in := contract.ReportTrendInput{
		DistrictID: NetworkDistrictID(place), Phenomenon: kind, PeriodFrom: today.AddDays(-s.between(10, 60)), PeriodTo: today.AddDays(-s.between(0, 5)), Description: text,
	}
	return s.as(ctx, account, "reportTrend", func(ctx context.Context, w *work.Scope) error {
		_, err := trend.Report(ctx, w, in)
		return err
	})
}

// child is somebody under 18 with whoever knows them.
type child struct {
	r   reporting
	who someone
	// saw is what they saw; empty: drawn from the stories.
	saw []*contract.StatementInput
}

func (s *set) young(v volume) child {
	for {
		r := s.reporter(v)
		if r.low < 16 && r.account != v.coordinator {
			age := s.between(max(r.low, 6), min(r.top, 16))
			c := child{r: r, who: s.invent(calendar.Today(s.clock.Now()), age)}
			c.who.school = r.school
			return c
		}
	}
}

// notify child services alone.
func (s *set) notify(ctx context.Context, v volume, of child) error {
	c := &course{s: s, v: v, r: of.r, who: of.who, told: s.story(of.who.ageOn(calendar.Today(s.clock.Now())))}
	in := contract.NotifyChildServicesInput{
		Person: c.person(), Statements: c.statements(), Resources: new(s.fill(s.pick(goods), c.who.woman)), ParentsKnow: contract.AllParentsKnow[s.rnd.IntN(3)], ParentsNote: opt(parentsNotes, s, c, 50),
		Reporter: &contract.ReporterInput{Phone: new("43 00 03 " + two(s.between(10, 99))), LeaderInformed: new(true)},
	}
	if of.saw != nil {
		in.Statements, in.Resources = of.saw, new("Går i børnehave hver dag og er glad for sin pædagog og sin faster.")
	}
	if s.viewers[of.r.account].MunicipalityID == nil {
		in.MunicipalityID = new(MunicipalityID(v.key))
	}
	var id uuid.UUID
	err := s.as(ctx, of.r.account, "notifyChildServices", func(ctx context.Context, w *work.Scope) error {
		sent, err := notification.Notify(ctx, w, in)
		if err != nil {
			return err
		}
		x, err := w.Submission.Get(ctx, sent)
		if err != nil {
			return err
		}
		id, err = w.Notification.Query().Where(entnotification.ID(x.ObjectID)).OnlyID(ctx)
		return err
	})
	if err == nil {
		s.notified(v.cbf, id)
	}
	return err
}

// bring a young person to SSP-NU in Ishøj.
func (s *set) bring(ctx context.Context, account string) error {
	p, err := s.brought(ctx, account)
	if err == nil {
		s.bringOn(p)
	}
	return err
}

func (s *set) brought(ctx context.Context, account string) (p *piece, err error) {
	who := s.invent(calendar.Today(s.clock.Now()), s.between(12, 16))
	c := &course{s: s, v: volumes[0], who: who, lead: s.pick(coordinators[Home])}
	in := contract.BringMatterInput{ForumID: ForumID(contract.ForumKindSspNu, Home), Person: c.person(), Reason: s.pick(brought), Theme: contract.ThemeCrime}
	err = s.as(ctx, account, "bringMatter", func(ctx context.Context, w *work.Scope) error {
		id, err := matter.Bring(ctx, w, in)
		if err != nil {
			return err
		}
		stage, err := w.Matter.Query().Where(entmatter.ID(id)).Select(entmatter.FieldStage).String(ctx)
		p = s.piece(c, id, contract.ForumKindSspNu, contract.MatterStage(stage))
		return err
	})
	return p, err
}

// drafts: half-written forms of some accounts.
func (s *set) planDrafts() {
	forms := []struct{ account, form, content string }{
		{"skole", "bekymring", `{"step":2,"statements":[{"kind":"OBSERVED_FACT","text":"I frikvarteret i går sad eleven for sig selv og ville ikke med ind."}]}`},
		{"gadeplan", "tendens", `{"step":1,"description":"Flere samles ved pladsen efter klokken ni."}`},
		{"medarbejder", "sparring", `{"topic":"Hvordan taler vi med forældre om tonen i hallen?"}`},
	}
	for n, f := range forms {
		s.at(s.anchor.AddDays(-1-n).Start().Add(14*time.Hour), func(ctx context.Context) error {
			return s.as(ctx, f.account, "saveDraft", func(ctx context.Context, w *work.Scope) error {
				_, err := draft.Save(ctx, w, contract.SaveDraftInput{Form: f.form, Content: f.content})
				return err
			})
		})
	}
}
