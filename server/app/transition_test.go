package app_test

import (
	"context"
	"slices"
	"strconv"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"infohus/ent"
	entaccess "infohus/ent/access"
	"infohus/graph/generated"
	"infohus/internal/contract"
	"infohus/internal/demo"
	"infohus/internal/stage"
	"infohus/internal/system"
	"infohus/internal/testdb"
	"infohus/internal/work"
	"infohus/server/app/apptest"
)

// accounts has a demo account for every role.
var accounts = map[contract.Role]string{
	contract.RoleTeacher: "skole", contract.RoleSchoolLeader: "skoleleder", contract.RoleMunicipalCoordinator: "tk", contract.RoleChildServices: "cbf",
	contract.RoleSocialServices: "social", contract.RoleJobCentre: "jobcenter", contract.RolePoliceCoordinator: "politi", contract.RoleLocalPolice: "lokalpoliti",
	contract.RolePetLiaison: "pet", contract.RoleKnowledgeCentre: "cde", contract.RolePrisonProbation: "kriminalforsorg", contract.RolePsychiatry: "psykiatri",
	contract.RoleEducationCounsellor: "uddannelsesvejleder", contract.RoleStraxen: "straxen", contract.RoleEducationalPsychology: "ppr", contract.RoleYouthSchool: "ungdomsskole",
	contract.RoleStreetWorker: "gadeplan", contract.RoleSspTeacher: "ssplaerer", contract.RoleSspSocialEducator: "ssppaedagog", contract.RoleSspConsultant: "ssp",
	contract.RoleCollegeContact: "next", contract.RoleMentor: "mentor", contract.RoleAnalyst: "analytiker", contract.RoleLeader: "leder",
	contract.RoleSupervisor: "naermesteleder", contract.RoleDpo: "dpo", contract.RoleAdmin: "admin", contract.RoleReporter: "medarbejder",
}

// stageless commands begin a record or belong to none that has stages; every
// other command of the API must stand in a stage table and is played below.
var stageless = []string{
	"saveDraft", "discardDraft", "raiseConcern", "notifyChildServices", "requestAdvice", "answerAdvice", "reportTrend", "bringMatter", "planMeeting",
	"revealCpr", "revealAddress", "recordProtection", "notePrint", "noteRetentionExtension", "previewInvitation", "previewDisclosure", "openRecord", "endOpening", "reviewOpening", "answerMunicipality", "revealInquiryCpr",
	"attestParticipant", "addParticipant", "endParticipant", "grantRole", "approveGrant", "endGrant", "attestAccess",
}

// tableless stages belong to forum kinds that have no table yet (network group,
// PSP, KSP): no command reaches them.
var tableless = []contract.MatterStage{
	contract.MatterStageRaised, contract.MatterStageToCoordinator, contract.MatterStagePoliceContact, contract.MatterStageOwnershipPlaced,
	contract.MatterStageNotice, contract.MatterStagePlan, contract.MatterStageReleased,
}

// record is what a move is tried on.
type record struct {
	id uuid.UUID
	// kind in the access table.
	kind string
	// of holds the other ids that inputs need: of one role where roles differ.
	of map[string]uuid.UUID
}

func (r record) get(what string, role contract.Role) uuid.UUID {
	if id, ok := r.of[what+"/"+string(role)]; ok {
		return id
	}
	if id, ok := r.of[what]; ok {
		return id
	}
	return uuid.New() // of nothing
}

// walk is one entity's table played against the whole server.
type walk[S ~string] struct {
	name  string
	table stage.Table[S]
	// commands of this entity in any of its tables, so that those of another
	// forum kind are tried too.
	commands []string
	stages   []S
	// make brings a new record to a stage, past all commands, and prepares all
	// that a command needs but the stage. by will call; empty for all roles.
	make func(ctx context.Context, w *work.Scope, at S, command string, by contract.Role) (record, error)
	// input of a command on a record that has a version.
	input func(command string, r record, version int, by contract.Role) map[string]any
	// where reads stage and version.
	where func(ctx context.Context, c *ent.Client, id uuid.UUID) (S, int)
	// repeats are the commands that each role can use on the same record.
	repeats []string
}

// TestEveryTransition: in all stages, all commands, as all roles: what a table
// does not allow is refused and changes nothing, what it allows is not refused
// for the stage, and of each allowed command somebody succeeds in each stage.
func TestEveryTransition(t *testing.T) {
	t.Parallel()
	require.Len(t, accounts, len(contract.AllRole), "an account for every role")
	walks := []interface {
		names() (entity string, commands []string)
		play(t *testing.T, a *apptest.API)
	}{concernWalk(), notificationWalk(), measureWalk(), meetingWalk()}
	var staged []contract.MatterStage
	for _, kind := range contract.AllForumKind {
		if table := stage.Matter(kind); len(table) > 0 {
			walks = append(walks, matterWalk(kind))
			staged = append(staged, stagesOf(table)...)
		}
	}
	for _, s := range contract.AllMatterStage {
		require.NotEqual(t, slices.Contains(tableless, s), slices.Contains(staged, s), "%s stands in a table, or is known to stand in none", s)
	}
	var played []string
	for _, x := range walks {
		name, commands := x.names()
		played = append(played, commands...)
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			testdb.Each(t, func(t *testing.T, b testdb.Backend) {
				t.Parallel()
				a := apptest.New(t, b)
				seatEverybody(t, a)
				x.play(t, a)
			})
		})
	}
	coversEveryCommand(t, played)
}

// coversEveryCommand: a mutation is played or known to have no stages, and a
// command without a mutation is nobody's.
func coversEveryCommand(t *testing.T, played []string) {
	t.Helper()
	mutations := map[string]bool{}
	for _, f := range generated.NewExecutableSchema(generated.Config{}).Schema().Mutation.Fields {
		mutations[f.Name] = true
		require.NotEqual(t, slices.Contains(stageless, f.Name), slices.ContainsFunc(played, func(c string) bool { return mutation(c) == f.Name }), "%s is played, or known to have no stages", f.Name)
	}
	for _, command := range played {
		require.True(t, mutations[mutation(command)], "%s is a mutation", command)
	}
}

// moves by their target: moveMatter stands for each.
var moves = func() map[string]contract.MatterStage {
	m := map[string]contract.MatterStage{}
	for _, s := range contract.AllMatterStage {
		if command := stage.MoveTo(s); command != "" {
			m[command] = s
		}
	}
	return m
}()

// mutation that a command of a table is called by.
func mutation(command string) string {
	if _, is := moves[command]; is {
		return "moveMatter"
	}
	return command
}

func stagesOf[S ~string](table stage.Table[S]) (list []S) {
	for _, m := range table {
		for _, s := range append(slices.Clone(m.From), m.To...) {
			if !slices.Contains(list, s) {
				list = append(list, s)
			}
		}
	}
	return list
}

// commandsOf a table that somebody has; time alone has the others.
func commandsOf[S ~string](table stage.Table[S]) (list []string) {
	for _, m := range table {
		if len(m.Roles) > 0 && !slices.Contains(list, m.Command) {
			list = append(list, m.Command)
		}
	}
	return list
}

func (x walk[S]) names() (string, []string) { return x.name, x.commands }

// play calls every command in every stage as every role.
func (x walk[S]) play(t *testing.T, a *apptest.API) {
	t.Helper()
	clients := map[contract.Role]*apptest.Client{}
	for role, name := range accounts {
		clients[role] = a.As(name)
	}
	refused, done, tried := 0, 0, 0
	for _, at := range x.stages {
		for _, command := range x.commands {
			label := command + " at " + string(at)
			r := x.seed(t, a, at, command, "")
			_, version := x.read(a, r)
			sees := audience(a, r)
			for _, role := range contract.AllRole {
				if x.table.Can(command, at, role) {
					continue
				}
				in := x.input(command, r, version, role)
				require.NotNil(t, in, "no input for %s", command)
				got := clients[role].Command(mutation(command), in, "__typename")
				require.Contains(t, []string{"CONFLICT", "FORBIDDEN", "NOT_FOUND"}, got.Code(), "%s as %s: %s", label, role, got.Body)
				if !sees[demo.GrantID(accounts[role])] {
					require.NotEqual(t, "CONFLICT", got.Code(), "%s as %s tells that there is such a record: %s", label, role, got.Body)
				}
				refused++
			}
			s, v := x.read(a, r)
			require.Equal(t, string(at)+"/"+strconv.Itoa(version), string(s)+"/"+strconv.Itoa(v), "%s: a refused call changed it", label)
			n, ok := x.allowed(t, a, clients, at, command, r)
			tried, done = tried+n, done+ok
			require.Equal(t, n > 0, ok > 0, "%s: nobody who may succeeds", label)
		}
	}
	t.Logf("%d moves refused, %d of %d allowed ones done", refused, done, tried)
}

// allowed calls one command in one stage as the roles that may.
func (x walk[S]) allowed(t *testing.T, a *apptest.API, clients map[contract.Role]*apptest.Client, at S, command string, r record) (tried, done int) {
	t.Helper()
	again := slices.Contains(x.repeats, command)
	for _, role := range contract.AllRole {
		if !x.table.Can(command, at, role) {
			continue
		}
		if !again {
			r = x.seed(t, a, at, command, role)
		}
		_, version := x.read(a, r)
		in := x.input(command, r, version, role)
		require.NotNil(t, in, "no input for %s", command)
		got := clients[role].Command(mutation(command), in, "__typename")
		require.NotEqual(t, "STAGE", got.Reason(), "%s: %s at %s as %s: %s", x.name, command, at, role, got.Body)
		if tried++; got.Code() == "" {
			require.Empty(t, got.Errors, got.Body)
			now, _ := x.read(a, r)
			require.True(t, x.table.Leads(command, at, now), "%s: %s led from %s to %s", x.name, command, at, now)
			done++
		}
	}
	return tried, done
}

func (x walk[S]) seed(t *testing.T, a *apptest.API, at S, command string, by contract.Role) (r record) {
	t.Helper()
	require.NoError(t, a.App.Log.System(context.Background(), "test record", func(ctx context.Context, w *work.Scope) (err error) {
		r, err = x.make(ctx, w, at, command, by)
		return err
	}), "%s at %s for %s", x.name, at, command)
	return r
}

func (x walk[S]) read(a *apptest.API, r record) (S, int) {
	return x.where(system.Context(context.Background(), "test"), a.App.Log.DB.Client, r.id)
}

// audience of a record: the grants that see anything of it now.
func audience(a *apptest.API, r record) map[uuid.UUID]bool {
	now, sees := a.Clock.Now(), map[uuid.UUID]bool{}
	rows := a.App.Log.DB.Client.Access.Query().Where(entaccess.ObjectID(r.id), entaccess.ObjectKind(r.kind), entaccess.ValidFromLTE(now),
		entaccess.Or(entaccess.ValidUntilIsNil(), entaccess.ValidUntilGT(now))).AllX(system.Context(context.Background(), "test"))
	for _, x := range rows {
		sees[x.GrantID] = true
	}
	return sees
}
