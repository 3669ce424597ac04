#pragma once
// One function for each screen. Each draws its own bars, so that a screen can leave them away.

#include "session/view/view.hpp"
#include "ui/layout/layout_builder.hpp"
#include "ui/parts/screen_context.hpp"

namespace kiosk::ui {

void add_screen(Builder& builder, const ScreenContext& screen, const session::WelcomeView& welcome);
void add_screen(Builder& builder, const ScreenContext& screen, const session::TopicsView& topics);
void add_screen(Builder& builder, const ScreenContext& screen, const session::PageView& page);
void add_screen(Builder& builder,
                const ScreenContext& screen,
                const session::ChecklistView& checklist);
void add_screen(Builder& builder, const ScreenContext& screen, const session::QuizView& quiz);
void add_screen(Builder& builder, const ScreenContext& screen, const session::EndingView& ending);
void add_screen(Builder& builder, const ScreenContext& screen, const session::HelpNowView& help);
void add_screen(Builder& builder, const ScreenContext& screen, const session::SetUpView& set_up);
void add_screen(Builder& builder, const ScreenContext& screen, const session::AskView& ask);
void add_screen(Builder& builder,
                const ScreenContext& screen,
                const session::QuestionsView& questions);
void add_screen(Builder& builder, const ScreenContext& screen, const session::MatchesView& matches);
void add_screen(Builder& builder, const ScreenContext& screen, const session::AskNurseView& nurse);
void add_screen(Builder& builder, const ScreenContext& screen, const session::SourcesView& sources);

void add_overlay(Builder& builder,
                 const ScreenContext& screen,
                 const session::StillThereView& card);
void add_overlay(Builder& builder, const ScreenContext& screen, const session::DisplayView& card);

}  // namespace kiosk::ui
