#include "editor/form/form.hpp"

#include <algorithm>
#include <utility>

#include "editing/json/blank.hpp"
#include "editing/json/edits.hpp"
#include "editor/form/ground.hpp"
#include "editor/parts/finding_words.hpp"
#include <imgui.h>

namespace kiosk::editor {

namespace {

using dialogue::GroupShape;
using dialogue::JsonType;
using dialogue::MemberShape;
using dialogue::Need;
using editing::below;
using editing::is_in;
using editing::Pointer;

constexpr const char* kId = "id";

/// Groups one sees at a glance are not folded away: few values, or phone numbers only.
bool is_small(const GroupShape& group) {
  constexpr std::size_t kFew = 3;
  return group.members.size() <= kFew || std::ranges::all_of(group.members, [](const auto& member) {
           return std::holds_alternative<dialogue::PhoneShape>(member.shape->kind);
         });
}

/// What holds entries is left out by deleting them.
bool holds_entries(const dialogue::Shape& shape) {
  return std::holds_alternative<dialogue::ListShape>(shape.kind) ||
         std::holds_alternative<dialogue::ByLanguageShape>(shape.kind) ||
         std::holds_alternative<GroupShape>(shape.kind);
}

/// What the proof finds of a page stands at its name, which is not what is to be mended.
bool is_about_page(const editing::Finding& finding) {
  return editing::last_step(finding.pointer) == kId && finding.diagnostic.id.starts_with("D12");
}

}  // namespace

std::string field_id(const Pointer& pointer) {
  return "field:" + pointer;
}

std::string remove_words(const std::string& name) {
  return "× Remove “" + name + "”";
}

std::optional<editing::Step> Form::take_step() {
  return std::exchange(step_, std::nullopt);
}

void Form::edit(const std::string& what,
                std::optional<editing::Splice> splice,
                std::string typed_at) {
  if (splice && !step_) {
    step_ = editing::Step{what + " in " + subject_.name, {std::move(*splice)}, std::move(typed_at)};
  }
}

void Form::add(const std::string& what,
               const Pointer& part,
               std::optional<editing::Splice> splice) {
  if (splice && !step_) {
    adds_ = part;
  }
  edit(what, std::move(splice), {});
}

void Form::note_added(const Pointer& pointer, float top_px) {
  if (subject_.added == pointer) {
    added_at_ = Span{top_px, ImGui::GetCursorScreenPos().y};
  }
}

void Form::open_for_added(const Pointer& pointer) {
  if (subject_.added && is_in(*subject_.added, pointer)) {
    ImGui::SetNextItemOpen(true);
  }
}

bool Form::takes_keys(const Pointer& pointer) {
  const bool takes = subject_.added && !has_given_keys_ && is_in(pointer, *subject_.added);
  has_given_keys_ = has_given_keys_ || takes;
  return takes;
}

void Form::give_keys(const Pointer& pointer) {
  if (takes_keys(pointer)) {
    ImGui::SetKeyboardFocusHere();
  }
}

std::string Form::kind_of(const GroupShape& group, const Pointer& pointer) const {
  const auto* value = find(pointer);
  const auto* kind = value == nullptr ? nullptr : value->find(group.kind_key);
  return kind == nullptr ? std::string() : kind->words;
}

void Form::draw_group(const GroupShape& group, const Pointer& pointer) {
  const auto kind = kind_of(group, pointer);
  for (const auto& member : group.members) {
    const bool is_here = find(below(pointer, member.key)) != nullptr;
    if (!member.name.empty() && is_here && is_of_kind(member, kind) && member.key != kId) {
      draw_member(group, member, pointer);
    }
  }
  draw_missing_members(group, pointer);
  // Links hold it, and nobody reads it: it is the last thing one wants to change.
  if (const auto* id = group.find(kId); id != nullptr && find(below(pointer, kId)) != nullptr) {
    draw_member(group, *id, pointer);
  }
}

void Form::draw_member(const GroupShape& group, const MemberShape& member, const Pointer& pointer) {
  const auto at = below(pointer, member.key);
  const bool is_one_of_several =
      std::ranges::find(group.exactly_one_of, member.key) != group.exactly_one_of.end();
  // The one there is of several is what its card is headed with.
  const auto outer_help = std::exchange(help_, member.help);
  const float top_px = ImGui::GetCursorScreenPos().y;
  draw_value(is_one_of_several ? std::string() : member.name, *member.shape, at);
  help_ = outer_help;
  note_added(at, top_px);
  if (member.need == Need::Optional && !is_one_of_several && !holds_entries(*member.shape)) {
    if (widgets_.button("leave-out:" + at, remove_words(member.name), Weight::Quiet)) {
      edit("Removed “" + member.name + "”", remove_at(subject_.tree, at), {});
    }
  }
}

void Form::draw_missing_members(const GroupShape& group, const Pointer& pointer) {
  const auto kind = kind_of(group, pointer);
  bool is_first = true;
  for (const auto& member : group.members) {
    const bool is_one_of_several =
        std::ranges::find(group.exactly_one_of, member.key) != group.exactly_one_of.end();
    const bool is_here = find(below(pointer, member.key)) != nullptr;
    if (member.name.empty() || is_here || is_one_of_several || !is_of_kind(member, kind)) {
      continue;
    }
    if (!std::exchange(is_first, false)) {
      ImGui::SameLine();
      if (ImGui::GetContentRegionAvail().x < ImGui::CalcTextSize(member.name.c_str()).x + 60) {
        ImGui::NewLine();
      }
    }
    if (widgets_.button("add:" + below(pointer, member.key), "+ " + member.name, Weight::Quiet)) {
      add_member(group, member, pointer);
    }
    widgets_.tip(member.help);
  }
}

void Form::add_member(const GroupShape& group, const MemberShape& member, const Pointer& pointer) {
  add("Added “" + member.name + "”",
      below(pointer, member.key),
      set_member(subject_.tree,
                 pointer,
                 member.key,
                 editing::blank_of(*member.shape, subject_.outline.languages),
                 group.keys()));
}

void Form::draw_value(const std::string& name,
                      const dialogue::Shape& shape,
                      const Pointer& pointer) {
  std::visit([&](const auto& kind) { this->draw_kind(name, kind, pointer); }, shape.kind);
}

void Form::draw_kind(const std::string& name, const GroupShape& shape, const Pointer& pointer) {
  if (name.empty() || is_small(shape)) {
    if (!name.empty()) {
      draw_label(name, Font::Bold, colours::kInk);
    }
    draw_group(shape, pointer);
    return;
  }
  open_for_added(pointer);
  const bool is_open = ImGui::TreeNodeEx(hidden(name, "fold:" + pointer).c_str(), 0);
  widgets_.note("fold:" + pointer, Role::Row, name);
  widgets_.tip(help_);
  if (is_open) {
    draw_group(shape, pointer);
    ImGui::TreePop();
  } else {
    draw_findings_in(pointer);
  }
}

void Form::draw_label(const std::string& name, Font font, std::uint32_t colour) {
  widgets_.words(name, font, colour);
  widgets_.tip(help_);
}

void Form::draw_findings(const Pointer& pointer) {
  for (const auto* finding : subject_.findings.at(subject_.tree.file, pointer)) {
    if (is_about_page(*finding)) {
      continue;  // told above the form
    }
    widgets_.named_words("finding:" + pointer,
                         sentence_of(finding->diagnostic, subject_.outline),
                         Font::Regular,
                         colour_of(finding->diagnostic.severity));
    if (finding->kind == editing::FindingKind::OlderTranslation &&
        widgets_.button("agree:" + pointer, "It still says the same", Weight::Quiet)) {
      agreed_ = editing::parent_of(pointer);
    }
  }
}

void Form::draw_findings_in(const Pointer& pointer) {
  const auto found = to_mend(subject_.findings.in(subject_.tree.file, pointer));
  if (!found.empty()) {
    widgets_.words(count_told(found), Font::Regular, colour_of(found.front()->diagnostic.severity));
  }
}

}  // namespace kiosk::editor
