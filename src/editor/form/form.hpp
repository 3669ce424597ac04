#pragma once
// A part of a file as something to fill in, made from the format's own tables: every part of the
// format can be edited, with what is wrong beside it.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "editing/changes/history.hpp"
#include "editing/findings.hpp"
#include "editing/json/tree.hpp"
#include "editing/outline.hpp"
#include "editing/renaming.hpp"
#include "editor/field/words_boxes.hpp"
#include "editor/parts/pick_list.hpp"
#include "editor/parts/widgets.hpp"

#include "dialogue/format/files.hpp"

namespace kiosk::editor {

/// All of it outlives the form, which lives for one frame.
struct FormSubject {
  const editing::Trees& trees;  ///< all files: a name may stand in any of them
  const editing::Tree& tree;
  const editing::Outline& outline;
  const editing::Findings& findings;
  std::string name;  ///< in the names of steps: "“Pump refills”"
  /// What was added in the last frame: it is shown, and the first field in it gets the keys.
  std::optional<editing::Pointer> added{};
};

class Form {
public:
  Form(Widgets& widgets, WordsBoxes& boxes, PickList& list, const FormSubject& subject)
      : widgets_(widgets)
      , boxes_(boxes)
      , list_(list)
      , subject_(subject) {}

  /// The members of the group at `pointer`, one below the other.
  void draw_group(const dialogue::GroupShape& group, const editing::Pointer& pointer);

  /// What was edited in this frame; nothing if nothing was.
  [[nodiscard]] std::optional<editing::Step> take_step();
  /// The part that this step adds; nothing if it adds none.
  [[nodiscard]] const std::optional<editing::Pointer>& adds() const { return adds_; }
  /// Where the part stands on the window that was added in the last frame.
  [[nodiscard]] const std::optional<Span>& added_at() const { return added_at_; }
  /// A text of which somebody said that its languages say the same; nothing if nobody did.
  [[nodiscard]] const std::optional<editing::Pointer>& agreed() const { return agreed_; }
  /// The page that is to be opened; empty if none.
  [[nodiscard]] const std::string& page_to_open() const { return page_to_open_; }
  /// The place that is to lead to a page that is not there yet; nothing if there is none.
  [[nodiscard]] const std::optional<editing::Pointer>& new_page_for() const {
    return new_page_for_;
  }

private:
  using Pointer = editing::Pointer;
  using Value = dialogue::JsonValue;

  void draw_member(const dialogue::GroupShape& group,
                   const dialogue::MemberShape& member,
                   const Pointer& pointer);
  void draw_missing_members(const dialogue::GroupShape& group, const Pointer& pointer);
  void draw_value(const std::string& name, const dialogue::Shape& shape, const Pointer& pointer);
  /// The name of a member, with what the member is for in a tip.
  void draw_label(const std::string& name,
                  Font font = Font::Regular,
                  std::uint32_t colour = colours::kInkSoft);
  void draw_findings(const Pointer& pointer);
  void draw_findings_in(const Pointer& pointer);

  // One kind of shape each.
  void
  draw_kind(const std::string& name, const dialogue::WordsShape& shape, const Pointer& pointer);
  void draw_kind(const std::string& name, const dialogue::TextShape& shape, const Pointer& pointer);
  void
  draw_kind(const std::string& name, const dialogue::NotationShape& shape, const Pointer& pointer);
  void
  draw_kind(const std::string& name, const dialogue::PhoneShape& shape, const Pointer& pointer);
  void
  draw_kind(const std::string& name, const dialogue::NumberShape& shape, const Pointer& pointer);
  void draw_kind(const std::string& name, const dialogue::BoolShape& shape, const Pointer& pointer);
  void
  draw_kind(const std::string& name, const dialogue::OneOfShape& shape, const Pointer& pointer);
  void draw_kind(const std::string& name, const dialogue::ListShape& shape, const Pointer& pointer);
  void draw_kind(const std::string& name,
                 const dialogue::ByLanguageShape& shape,
                 const Pointer& pointer);
  void draw_kind(const std::string& name, const dialogue::MapShape& shape, const Pointer& pointer);
  void
  draw_kind(const std::string& name, const dialogue::GroupShape& shape, const Pointer& pointer);

  void draw_words(const std::string& name, const Pointer& pointer, const std::string& language);
  void draw_reference(const std::string& name, dialogue::Refers refers, const Pointer& pointer);
  void draw_name(const std::string& name, dialogue::Refers names, const Pointer& pointer);
  void draw_key(const dialogue::MapShape& shape, const Pointer& map, std::size_t index);
  void rename(const editing::Renaming& renaming, const std::string& typed_at);
  void draw_item(const dialogue::ListShape& shape, const Pointer& list, std::size_t index);
  void
  draw_item_on_ground(const dialogue::ListShape& shape, const Pointer& list, std::size_t index);
  void draw_item_tools(const dialogue::ListShape& shape, const Pointer& list, std::size_t index);
  /// `kind`: for items of several kinds; `words`: in the name of the step.
  struct ItemToAdd {
    std::string kind;
    std::string words;
  };
  void add_item(const dialogue::ListShape& shape, const Pointer& list, const ItemToAdd& added);
  void draw_add(const std::string& name, const dialogue::ListShape& shape, const Pointer& list);
  void draw_entry(const dialogue::MapShape& shape, const Pointer& map, std::size_t index);
  void draw_values(const std::string& variable, const Pointer& pointer);
  void draw_add_variable(const dialogue::MapShape& shape, const Pointer& map);
  void draw_add_entry(const dialogue::MapShape& shape, const Pointer& map);
  void add_member(const dialogue::GroupShape& group,
                  const dialogue::MemberShape& member,
                  const Pointer& pointer);

  [[nodiscard]] const Value* find(const Pointer& pointer) const {
    return subject_.tree.find(pointer);
  }
  [[nodiscard]] std::string kind_of(const dialogue::GroupShape& group,
                                    const Pointer& pointer) const;

  void edit(const std::string& what, std::optional<editing::Splice> splice, std::string typed_at);
  void add(const std::string& what, const Pointer& part, std::optional<editing::Splice> splice);
  /// After the part at this place was drawn, from `top_px` on.
  void note_added(const Pointer& pointer, float top_px);
  /// What is folded away at this place and holds what was added is drawn open next.
  void open_for_added(const Pointer& pointer);
  /// Whether the field at this place gets the keys: true once, for the first in what was added.
  [[nodiscard]] bool takes_keys(const Pointer& pointer);
  /// To the field of Dear ImGui's that is drawn next, if it is the one.
  void give_keys(const Pointer& pointer);

  Widgets& widgets_;
  WordsBoxes& boxes_;
  PickList& list_;
  const FormSubject& subject_;
  std::optional<editing::Step> step_;
  std::optional<Pointer> adds_;
  std::optional<Span> added_at_;
  bool has_given_keys_ = false;
  std::optional<Pointer> agreed_;
  std::string page_to_open_;
  std::optional<Pointer> new_page_for_;
  std::string help_;  ///< what the member is for that is being drawn
};

/// The name of the element in which the value at this place is edited.
[[nodiscard]] std::string field_id(const editing::Pointer& pointer);

/// What the button says that takes a part of this name away.
[[nodiscard]] std::string remove_words(const std::string& name);

}  // namespace kiosk::editor
