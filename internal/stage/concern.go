package stage

import "infohus/internal/contract"

const (
	cReceived  = contract.ConcernStageReceived
	cOwn       = contract.ConcernStageCoordinatorAssessment
	cPolice    = contract.ConcernStagePoliceClarification
	cScreening = contract.ConcernStageScreening
	cClosed    = contract.ConcernStageClosed
)

var (
	coordinator = []contract.Role{contract.RoleMunicipalCoordinator}
	police      = []contract.Role{contract.RolePoliceCoordinator}
	convenors   = []contract.Role{contract.RoleMunicipalCoordinator, contract.RolePoliceCoordinator}
	openConcern = []contract.ConcernStage{cReceived, cOwn, cPolice, cScreening}
	// intake: T&K looks around before it has judged.
	intake     = []contract.ConcernStage{cReceived, cOwn}
	anyConcern = contract.AllConcernStage
	// judged: from T&K's own assessment on there is something to tell a sender.
	judged = []contract.ConcernStage{cOwn, cPolice, cScreening, cClosed}
)

// Concern is the way of a concern. Its own conditions (acute, an INFOHUS
// outcome before the police are asked, the second coordinator) stand with the
// commands in package concern.
var Concern = Table[contract.ConcernStage]{
	{"assignConcern", openConcern, openConcern, coordinator},
	{"beginCoordinatorAssessment", []contract.ConcernStage{cReceived}, []contract.ConcernStage{cOwn}, coordinator},
	{"recordCoordinatorAssessment", []contract.ConcernStage{cOwn}, []contract.ConcernStage{cOwn, cClosed}, coordinator},
	{"requestPoliceClarification", []contract.ConcernStage{cReceived, cOwn}, []contract.ConcernStage{cPolice}, coordinator},
	{"recordPoliceClarification", []contract.ConcernStage{cPolice}, []contract.ConcernStage{cPolice, cScreening}, convenors},
	{"confirmClarification", []contract.ConcernStage{cPolice, cScreening}, []contract.ConcernStage{cPolice, cScreening}, police},
	{"correctClarification", []contract.ConcernStage{cPolice, cScreening}, []contract.ConcernStage{cPolice, cScreening}, police},
	{"closePoliceAlone", []contract.ConcernStage{cPolice}, []contract.ConcernStage{cClosed}, police},
	{"screenConcern", []contract.ConcernStage{cScreening}, []contract.ConcernStage{cScreening, cClosed}, convenors},
	{"agreeScreening", []contract.ConcernStage{cScreening}, []contract.ConcernStage{cClosed}, convenors},
	{"askMunicipality", intake, intake, coordinator},
	{"addStatement", openConcern, openConcern, coordinator},
	{"sendFeedback", judged, judged, coordinator},
	{"recordInformed", anyConcern, anyConcern, coordinator},
	{"extendRetention", []contract.ConcernStage{cClosed}, []contract.ConcernStage{cClosed}, coordinator},
	{"approveRetentionExtension", []contract.ConcernStage{cClosed}, []contract.ConcernStage{cClosed}, coordinator},
	{"revealReporter", anyConcern, anyConcern, coordinator},
}

const (
	nSent      = contract.NotificationStageSent
	nTaken     = contract.NotificationStageTakenOver
	nAssessed  = contract.NotificationStageAssessed
	nReceipted = contract.NotificationStageReceipted
	nClosed    = contract.NotificationStageClosed
)

var childServices = []contract.Role{contract.RoleChildServices}

// Notification is the way of a statutory notification (barnets lov §§ 136-137).
// The receipt may go before or after the acute assessment.
var Notification = Table[contract.NotificationStage]{
	{"takeOverNotification", []contract.NotificationStage{nSent}, []contract.NotificationStage{nTaken}, childServices},
	{"recordAcuteAssessment", []contract.NotificationStage{nTaken}, []contract.NotificationStage{nAssessed, nReceipted}, childServices},
	{"sendReceipt", []contract.NotificationStage{nTaken, nAssessed}, []contract.NotificationStage{nTaken, nReceipted}, childServices},
	{"closeNotification", []contract.NotificationStage{nReceipted}, []contract.NotificationStage{nClosed}, childServices},
}
