using System.Text.Json;
using System.Text.Json.Serialization;
using Academy.Functions.Badges;
using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;
using Academy.Functions.Evaluations;
using Academy.Functions.Identities;
using Academy.Functions.LearningLog;
using Academy.Functions.Participants;
using Academy.Functions.People;
using Academy.Functions.Privacy;
using Academy.Functions.Progress;
using Academy.Functions.Quizzes;
using Academy.Functions.Rules;
using Academy.Functions.Runs;
using Academy.Functions.Wishes;
using Microsoft.AspNetCore.Mvc;

namespace Academy.Functions.Web;

/// <summary>Every shape that this app reads or writes as JSON; nothing is found by reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Operations))]
[JsonSerializable(typeof(CourseRun))]
[JsonSerializable(typeof(ClientPrincipal))]
[JsonSerializable(typeof(AssignRoles.Request), TypeInfoPropertyName = "AssignRolesRequest")]
[JsonSerializable(typeof(AssignRoles.Response), TypeInfoPropertyName = "AssignRolesResponse")]
[JsonSerializable(typeof(ShowSeats.Response), TypeInfoPropertyName = "ShowSeatsResponse")]
[JsonSerializable(typeof(PostDecision.Request), TypeInfoPropertyName = "PostDecisionRequest")]
[JsonSerializable(typeof(PostDecision.Response), TypeInfoPropertyName = "PostDecisionResponse")]
[JsonSerializable(typeof(EnrolmentAnswer))]
[JsonSerializable(typeof(ShowMe.Response), TypeInfoPropertyName = "ShowMeResponse")]
[JsonSerializable(typeof(ChangeMe.Request), TypeInfoPropertyName = "ChangeMeRequest")]
[JsonSerializable(typeof(AnswerProposal.Request), TypeInfoPropertyName = "AnswerProposalRequest")]
[JsonSerializable(typeof(ShowExport.Response), TypeInfoPropertyName = "ShowExportResponse")]
[JsonSerializable(typeof(ShowProgress.Response), TypeInfoPropertyName = "ShowProgressResponse")]
[JsonSerializable(typeof(SwitchPerson.Request), TypeInfoPropertyName = "SwitchPersonRequest")]
[JsonSerializable(typeof(ShowParticipants.Response), TypeInfoPropertyName = "ShowParticipantsResponse")]
[JsonSerializable(typeof(MarkAttendance.Request), TypeInfoPropertyName = "MarkAttendanceRequest")]
[JsonSerializable(typeof(AddParticipant.Request), TypeInfoPropertyName = "AddParticipantRequest")]
[JsonSerializable(typeof(MoveParticipant.Request), TypeInfoPropertyName = "MoveParticipantRequest")]
[JsonSerializable(typeof(ChangeWish.Response), TypeInfoPropertyName = "ChangeWishResponse")]
[JsonSerializable(typeof(RecordProgress.Request), TypeInfoPropertyName = "RecordProgressRequest")]
[JsonSerializable(typeof(JoinProgress.Request), TypeInfoPropertyName = "JoinProgressRequest")]
[JsonSerializable(typeof(JoinProgress.Response), TypeInfoPropertyName = "JoinProgressResponse")]
[JsonSerializable(typeof(ExcusePerson.Request), TypeInfoPropertyName = "ExcusePersonRequest")]
[JsonSerializable(typeof(TakeQuiz.Request), TypeInfoPropertyName = "TakeQuizRequest")]
[JsonSerializable(typeof(TakeQuiz.Response), TypeInfoPropertyName = "TakeQuizResponse")]
[JsonSerializable(typeof(ChangeLog.Request), TypeInfoPropertyName = "ChangeLogRequest")]
[JsonSerializable(typeof(ChangeBadge.Request), TypeInfoPropertyName = "ChangeBadgeRequest")]
[JsonSerializable(typeof(ChangeBadge.Response), TypeInfoPropertyName = "ChangeBadgeResponse")]
[JsonSerializable(typeof(Credential))]
[JsonSerializable(typeof(StatusList))]
[JsonSerializable(typeof(JoseHeader))]
[JsonSerializable(typeof(JwkSet))]
[JsonSerializable(typeof(ShowEvaluation.Response), TypeInfoPropertyName = "ShowEvaluationResponse")]
[JsonSerializable(typeof(StoreAnswers.Response), TypeInfoPropertyName = "StoreAnswersResponse")]
[JsonSerializable(typeof(Dictionary<string, JsonElement>))]
[JsonSerializable(typeof(List<AnswerSet>))]
[JsonSerializable(typeof(TriggerCall))]
[JsonSerializable(typeof(TriggerAnswer))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(string))]
internal sealed partial class AcademyJson : JsonSerializerContext;
